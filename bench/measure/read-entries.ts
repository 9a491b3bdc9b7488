/** Reads every idea of a folder as YAML and Markdown and judges nothing: the least that any check of them costs. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mdxToHast } from 'satteri';
import { parse } from 'yaml';

const [folder = ''] = process.argv.slice(2);
for (const file of readdirSync(folder).filter((name) => name.endsWith('.mdx'))) {
  const [, frontMatter = '', text = ''] = readFileSync(join(folder, file), 'utf8').split(/^---$/m);
  parse(frontMatter);
  mdxToHast(text);
}
