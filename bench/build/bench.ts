/** What a build costs: a bare Astro skeleton and this project over the same ideas, then this project after one change. */
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { slugOf } from '../../src/domain/slug.ts';
import { corpus } from './corpus.ts';
import { measure, type Measured } from './measure.ts';

const USAGE = 'Usage: npm run bench:build -- --entries 3000 [--json OUT]\n  --entries  how many ideas to make up, 1 to 100000\n';

function options(): { readonly entries: number; readonly json: string | undefined } {
  try {
    const { entries = '', json } = parseArgs({ options: { entries: { type: 'string' }, json: { type: 'string' } } }).values;
    if (!/^[1-9]\d{0,5}$/.test(entries) || Number(entries) > 100_000) throw new Error(`--entries is "${entries}"; write a whole number.`);
    return { entries: Number(entries), json };
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n${USAGE}`);
    process.exit(2);
  }
}

const { entries, json } = options();
const folder = mkdtempSync(join(tmpdir(), 'bench-build-'));
const projects = join(folder, 'projects');
const skeleton = join(folder, 'skeleton');
// Where astro.config.mjs keeps what it remembers of these ideas.
const memory = resolve('node_modules/.astro', slugOf(projects));

try {
  mkdirSync(projects);
  for (const { name, text } of corpus(entries)) writeFileSync(join(projects, name), text);
  cpSync(fileURLToPath(new URL('skeleton', import.meta.url)), skeleton, { recursive: true });
  symlinkSync(resolve('node_modules'), join(skeleton, 'node_modules'));

  const bare = await measure(skeleton, projects, join(folder, 'bare'));
  const cold = await measure('.', projects, join(folder, 'site'));
  appendFileSync(join(projects, 'idea-1.mdx'), '\nOne sentence more.\n');
  const rebuilt = await measure('.', projects, join(folder, 'site'));

  const row = (build: string, measured: Measured, ratio: number): Record<string, string | number> => ({
    build,
    seconds: Number(measured.seconds.toFixed(1)),
    ratio: Number(ratio.toFixed(2)),
    peakMegabytes: measured.peakMegabytes,
    pages: measured.pages,
  });
  const rows = [
    row('bare Astro skeleton, cold', bare, 1),
    row('this catalogue, cold', cold, cold.seconds / bare.seconds),
    row('this catalogue, one idea changed', rebuilt, rebuilt.seconds / cold.seconds),
  ];
  process.stdout.write(`${entries} ideas; the ratio is to the skeleton, that of the last row to a cold build.\n`);
  console.table(rows);
  if (json !== undefined) writeFileSync(json, `${JSON.stringify({ entries, builds: rows }, null, 2)}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
  rmSync(memory, { recursive: true, force: true });
}
