import { fork } from 'node:child_process';
import { once } from 'node:events';
import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What one build took. */
export interface Measured {
  readonly seconds: number;
  /** The most memory it held at any moment (resident set size). */
  readonly peakMegabytes: number;
  readonly pages: number;
}

/**
 * Builds the project in `root` from the ideas in `projects` into `out`, in a process of its own.
 * @throws Error when the build fails
 */
export async function measure(root: string, projects: string, out: string): Promise<Measured> {
  const start = performance.now();
  const child = fork(fileURLToPath(new URL('build-once.ts', import.meta.url)), {
    cwd: root,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production', PROJECTS_DIR: projects, OUT_DIR: out },
  });
  let peakMegabytes = 0;
  child.on('message', (message: Pick<Measured, 'peakMegabytes'>) => ({ peakMegabytes } = message));
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`The build of ${root} failed.`);
  const seconds = (performance.now() - start) / 1000;
  return { seconds, peakMegabytes, pages: globSync('**/*.html', { cwd: out }).length };
}
