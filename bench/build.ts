/** `npm run bench:build`: measures a build of generated ideas, a rebuild after one change, and a bare Astro project with the same ideas. */
import { appendFileSync, cpSync, globSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseInteger, readOptions } from './cli/usage.ts';
import { withProjectFolder } from './corpus/project-files.ts';
import { createSampleProjects } from './corpus/sample-projects.ts';
import { measureBuild, type BuildFigures } from './measure/measure-build.ts';

const USAGE = `Usage: npm run bench:build -- --entries 3000 [--json OUT]
  --entries  number of ideas to generate, 1 to 100000
  --json     also write the results to a file
`;
const MAX_ENTRIES = 100_000;

/** Copies the bare Astro project into `folder` and returns its path. */
function copySkeleton(folder: string): string {
  const skeleton = join(folder, 'skeleton');
  cpSync(fileURLToPath(new URL('skeleton', import.meta.url)), skeleton, { recursive: true });
  symlinkSync(resolve('node_modules'), join(skeleton, 'node_modules'));
  return skeleton;
}

function formatRow(build: string, figures: BuildFigures, baseline: BuildFigures) {
  return {
    build,
    seconds: Number(figures.seconds.toFixed(1)),
    ratio: Number((figures.seconds / baseline.seconds).toFixed(2)),
    cpuSeconds: Number(figures.cpuSeconds.toFixed(1)),
    peakMegabytes: figures.peakMegabytes,
    pages: figures.pages,
  };
}

const { entries, json } = readOptions(['entries', 'json'], USAGE, (values) => ({
  entries: parseInteger('--entries', values.entries, 1, MAX_ENTRIES),
  json: values.json,
}));

await withProjectFolder(createSampleProjects(entries), async (projects, folder) => {
  // Astro fails if the path of the output folder starts with that of the project but is not inside it.
  const skeleton = await measureBuild(copySkeleton(folder), {
    projects,
    out: join(folder, 'bare-dist'),
    cache: join(folder, 'bare-cache'),
  });
  const cache = join(folder, 'cache');
  const cold = await measureBuild('.', { projects, out: join(folder, 'dist'), cache });
  const [firstIdea = ''] = globSync('*.mdx', { cwd: projects }).sort();
  appendFileSync(join(projects, firstIdea), '\nOne more sentence.\n');
  // Write into an empty folder, like a CI machine that keeps the cache but not the built site.
  const rebuilt = await measureBuild('.', { projects, out: join(folder, 'rebuilt-dist'), cache });
  const rows = [
    formatRow('bare Astro skeleton, cold', skeleton, skeleton),
    formatRow('this catalogue, cold', cold, skeleton),
    formatRow('this catalogue, one idea changed', rebuilt, cold),
  ];
  process.stdout.write(`${entries} ideas. Ratios are to the skeleton, in the last row to the cold build.\n`);
  console.table(rows);
  if (json !== undefined) writeFileSync(json, `${JSON.stringify({ entries, builds: rows }, null, 2)}\n`);
});
