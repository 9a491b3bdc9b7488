/** What `npm run check` costs: every rule over many ideas, beside only reading them. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseInteger, readOptions } from './cli/usage.ts';
import { corpus } from './corpus/sample-projects.ts';

const USAGE = `Usage: npm run bench:check -- --ideas 1000 | --projects DIR
  --ideas     number of ideas to generate, 100 to 30000
  --projects  check the ideas in this folder instead
`;
const MIN_IDEAS = 100;
const MAX_IDEAS = 30_000;
const RUNS = 5;
/** Seconds that `script` takes in a process of its own, what it prints included. Problems it finds are no failure. */
function seconds(script: string, parameters: readonly string[]): Promise<number> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [script, ...parameters], { maxBuffer: 1e9 }, (error, _, stderr) => {
      if (error && error.code !== 1) reject(new Error(stderr));
      else resolve((performance.now() - start) / 1000);
    });
  });
}

async function row(what: string, script: string, parameters: readonly string[]) {
  const runs: number[] = [];
  for (let run = 0; run < RUNS; run++) runs.push(await seconds(script, parameters));
  const [shortest = 0, , middle = 0, , longest = 0] = runs.sort((a, b) => a - b).map((time) => Number(time.toFixed(2)));
  return { what, 'seconds in the middle': middle, shortest, longest };
}

const { ideas, projects } = readOptions(['ideas', 'projects'], USAGE, (values) => ({
  ideas: values.projects === undefined ? parseInteger('--ideas', values.ideas, MIN_IDEAS, MAX_IDEAS) : 0,
  projects: values.projects,
}));
const made = mkdtempSync(join(tmpdir(), 'bench-check-'));
try {
  if (projects === undefined) for (const { name, text } of corpus(ideas)) writeFileSync(join(made, name), text);
  const folder = projects ?? made;
  console.table([
    await row('reading YAML and Markdown, no rule', 'bench/measure/read-entries.ts', [folder]),
    await row('every rule, npm run check', 'src/authoring/cli/check.ts', ['--projects', folder, '--format', 'json']),
  ]);
} finally {
  rmSync(made, { recursive: true, force: true });
}
