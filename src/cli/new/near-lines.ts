import { cutTo } from '../../domain/text/cut-to.ts';
import type { Told } from '../../check/rules/near-duplicate.ts';
import { visible } from '../../domain/text/visible.ts';

/** What is shown below a title while it is typed: ideas that may be the same, each with its file, on lines of at most `width`. */
export function nearLines(near: readonly Told[], width: number): string[] {
  if (near.length === 0) return [];
  const row = ({ id, title }: Told): string => {
    const file = `  ${id}.mdx`;
    return `${cutTo(`  ${visible(title)}`, Math.max(width - file.length, 10))}${file}`;
  };
  return ['Much like what is there already:', ...near.map(row)];
}
