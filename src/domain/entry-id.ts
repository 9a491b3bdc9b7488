import { slugOf } from './slug.ts';

/**
 * The id of the idea in `file` (a path below the folder of ideas): its name without the ending, which is also its address.
 * @throws Error when the file lies in a folder of its own or has a name that is no good address, saying how to name it.
 */
export function entryId(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1).replace(/\.mdx$/, '');
  const wanted = slugOf(name) || 'my-idea';
  if (file.includes('/')) throw new Error(`${file}: ideas lie side by side, none in a folder of its own. Move it to ${wanted}.mdx.`);
  if (name !== wanted)
    throw new Error(
      `${file}: the file name is the address of the idea: lower-case letters and digits, words joined by hyphens. Rename it to ${wanted}.mdx.`,
    );
  return name;
}
