/** Rules about the file of an entry. `src/content/node-fs.ts` reads files and reports the first three. */
import { slugify } from '../../domain/text/slug.ts';
import type { Diagnostic } from '../diagnostic.ts';

/** The id of the idea in `file`, a path below the folder of ideas: its name without the ending. */
export function toIdeaId(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.mdx$/, '');
}

/** What keeps the name of `file` from being used as an address. */
export function checkFileName(file: string): Diagnostic[] {
  const id = toIdeaId(file);
  const wanted = slugify(id.slice(0, 80)) || 'my-idea';
  if (file.includes('/')) {
    return [{ rule: 'id', message: 'An idea cannot be in a folder of its own.', hint: `Move it to ${wanted}.mdx.` }];
  }
  if (id === wanted) return [];
  const form = 'Use at most 80 lower-case letters and digits, with one hyphen between words.';
  return [{ rule: 'id', message: `The file name cannot be used as an address. ${form}`, hint: `Rename it to ${wanted}.mdx.` }];
}
