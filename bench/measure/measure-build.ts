import { fork } from 'node:child_process';
import { once } from 'node:events';
import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What one build took. */
export interface Measured {
  /** From start to end. */
  readonly seconds: number;
  /** Of all its threads: steadier than `seconds` on a machine that does other things as well. */
  readonly cpuSeconds: number;
  /** The most memory it held at any moment (resident set size). */
  readonly peakMegabytes: number;
  readonly pages: number;
}

/** The folders of a build: the ideas it reads, the site it writes, and what it remembers for the next one. */
export interface Folders {
  readonly projects: string;
  readonly out: string;
  readonly cache: string;
}

/**
 * Builds the project in `root`, in a process of its own.
 * @throws Error when the build fails
 */
export async function measure(root: string, { projects, out, cache }: Folders): Promise<Measured> {
  const start = performance.now();
  const child = fork(fileURLToPath(new URL('build-process.ts', import.meta.url)), {
    cwd: root,
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      NODE_ENV: 'production',
      PROJECTS_DIR: projects,
      OUT_DIR: out,
      CACHE_DIR: cache,
    },
  });
  let told: Pick<Measured, 'cpuSeconds' | 'peakMegabytes'> = { cpuSeconds: 0, peakMegabytes: 0 };
  child.on('message', (message: typeof told) => (told = message));
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`The build of ${root} failed.`);
  const seconds = (performance.now() - start) / 1000;
  return { ...told, seconds, pages: globSync('**/*.html', { cwd: out }).length };
}
