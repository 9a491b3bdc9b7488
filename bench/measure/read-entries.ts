/** Parses the YAML and Markdown of every idea in a folder and checks nothing: the minimum that any check has to do. */
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
