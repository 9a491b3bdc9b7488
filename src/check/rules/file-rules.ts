/** Rules about the file of an entry. `src/content/node-fs.ts` reads files and reports the first three. */
import { slugify } from '../../domain/text/slug.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Rule } from './rule.ts';

export const FILE_RULES: readonly Rule[] = [
  {
    meta: {
      id: 'file',
      severity: 'error',
      description: 'Ideas are plain files in the folder of ideas.',
      example: 'a symbolic link',
    },
  },
  {
    meta: {
      id: 'size',
      severity: 'error',
      description: 'An entry has at most 200 kB, its front matter at most 50,000 characters.',
      example: 'a file of 300 kB',
    },
  },
  { meta: { id: 'encoding', severity: 'error', description: 'Files are text in UTF-8.', example: 'a file in Latin-1' } },
  {
    meta: {
      id: 'id',
      severity: 'error',
      description: 'The file name can be used as an address: lower-case letters, digits and single hyphens.',
      example: 'Router VM.mdx',
    },
  },
];

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
