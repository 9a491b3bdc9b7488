/** What a build costs: a bare Astro skeleton and this project over the same ideas, then this project after one change. */
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseInteger, readOptions } from './cli/usage.ts';
import { corpus } from './corpus/sample-projects.ts';
import { measure, type Measured } from './measure/measure-build.ts';

const USAGE = `Usage: npm run bench:build -- --entries 3000 [--json OUT]
  --entries  number of ideas to generate, 1 to 100000
  --json     also write the results to a file
`;
const MAX_ENTRIES = 100_000;

const { entries, json } = readOptions(['entries', 'json'], USAGE, (values) => ({
  entries: parseInteger('--entries', values.entries, 1, MAX_ENTRIES),
  json: values.json,
}));
const folder = mkdtempSync(join(tmpdir(), 'bench-build-'));
const projects = join(folder, 'projects');
const skeleton = join(folder, 'skeleton');

try {
  mkdirSync(projects);
  for (const { name, text } of corpus(entries)) writeFileSync(join(projects, name), text);
  cpSync(fileURLToPath(new URL('skeleton', import.meta.url)), skeleton, { recursive: true });
  symlinkSync(resolve('node_modules'), join(skeleton, 'node_modules'));

  const bare = await measure(skeleton, { projects, out: join(folder, 'bare'), cache: join(folder, 'bare-cache') });
  const cache = join(folder, 'cache');
  const cold = await measure('.', { projects, out: join(folder, 'cold'), cache });
  appendFileSync(join(projects, 'idea-1.mdx'), '\nOne sentence more.\n');
  // Into an empty folder like the others, as on a machine that keeps what builds remember and not what they wrote.
  const rebuilt = await measure('.', { projects, out: join(folder, 'rebuilt'), cache });

  const row = (build: string, measured: Measured, base: Measured) => ({
    build,
    seconds: Number(measured.seconds.toFixed(1)),
    ratio: Number((measured.seconds / base.seconds).toFixed(2)),
    cpuSeconds: Number(measured.cpuSeconds.toFixed(1)),
    peakMegabytes: measured.peakMegabytes,
    pages: measured.pages,
  });
  const rows = [
    row('bare Astro skeleton, cold', bare, bare),
    row('this catalogue, cold', cold, bare),
    row('this catalogue, one idea changed', rebuilt, cold),
  ];
  process.stdout.write(`${entries} ideas; the ratio is to the skeleton, that of the last row to a cold build.\n`);
  console.table(rows);
  if (json !== undefined) writeFileSync(json, `${JSON.stringify({ entries, builds: rows }, null, 2)}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
