import { slugOf } from '../domain/text/slug.ts';
import type { Finding } from './diagnostic.ts';

const ADDRESS = 'The name is the address of the idea: at most 80 lower-case letters and digits, words joined by one hyphen.';

/** The id of the idea in `file`, a path below the folder of ideas: its name without the ending. */
export function idOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.mdx$/, '');
}

/** What keeps the name of `file` from being an address. */
export function nameFindings(file: string): Finding[] {
  const id = idOf(file);
  const wanted = slugOf(id.slice(0, 80)) || 'my-idea';
  if (file.includes('/')) {
    return [{ rule: 'id', message: 'Ideas lie side by side, none in a folder of its own.', hint: `Move it to ${wanted}.mdx.` }];
  }
  return id === wanted ? [] : [{ rule: 'id', message: `The file name is no address. ${ADDRESS}`, hint: `Rename it to ${wanted}.mdx.` }];
}
