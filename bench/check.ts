/** `npm run bench:check`: measures `npm run check` and, for comparison, only parsing the same ideas. */
import { execFile } from 'node:child_process';
import { parseInteger, readOptions } from './cli/usage.ts';
import { withProjectFolder } from './corpus/project-files.ts';
import { createSampleProjects } from './corpus/sample-projects.ts';
import { percentile } from './measure/latency.ts';

const USAGE = `Usage: npm run bench:check -- --ideas 1000 | --projects DIR
  --ideas     number of ideas to generate, 100 to 30000
  --projects  check the ideas in this folder instead
`;
const MIN_IDEAS = 100;
const MAX_IDEAS = 30_000;
const RUNS = 5;
/** Enough for the problems of every idea. */
const MAX_OUTPUT_BYTES = 1e9;

/** Measures how many seconds a script takes in a separate process, including its output. Exit code 1 means that it found problems. */
function timeScript(script: string, args: readonly string[]): Promise<number> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [script, ...args], { maxBuffer: MAX_OUTPUT_BYTES }, (error, _, stderr) => {
      if (error && error.code !== 1) reject(new Error(stderr));
      else resolve((performance.now() - start) / 1000);
    });
  });
}

async function measureScript(task: string, script: string, args: readonly string[]) {
  const seconds: number[] = [];
  for (let run = 0; run < RUNS; run++) seconds.push(Number((await timeScript(script, args)).toFixed(2)));
  return { task, 'median seconds': percentile(seconds, 0.5), shortest: Math.min(...seconds), longest: Math.max(...seconds) };
}

async function measureChecks(projects: string): Promise<void> {
  console.table([
    await measureScript('parse YAML and Markdown, no rules', 'bench/measure/read-entries.ts', [projects]),
    await measureScript('all rules, npm run check', 'src/cli/check.ts', ['--projects', projects, '--format', 'json']),
  ]);
}

const request = readOptions(['ideas', 'projects'], USAGE, ({ ideas, projects }) =>
  projects === undefined ? { ideas: parseInteger('--ideas', ideas, MIN_IDEAS, MAX_IDEAS) } : { projects },
);
if ('projects' in request) await measureChecks(request.projects);
else await withProjectFolder(createSampleProjects(request.ideas), measureChecks);
