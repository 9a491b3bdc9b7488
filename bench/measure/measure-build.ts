import { fork } from 'node:child_process';
import { once } from 'node:events';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { preview } from 'astro';
import { withProjectFolder, type ProjectFile } from '../corpus/project-files.ts';

export interface BuildFigures {
  /** The time from start to end. */
  readonly seconds: number;
  /** The processor time of all threads. It varies less than `seconds` when the machine is busy. */
  readonly cpuSeconds: number;
  /** The largest amount of memory in use at any time (resident set size). */
  readonly peakMegabytes: number;
  readonly pages: number;
}

/** The folders of a build: ideas to read, site to write, and cache to keep for the next build. */
export interface BuildFolders {
  readonly projects: string;
  readonly out: string;
  readonly cache: string;
}

/** Builds the Astro project in `root` in a separate process and measures it. Throws an Error if the build fails. */
export async function measureBuild(root: string, { projects, out, cache }: BuildFolders): Promise<BuildFigures> {
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
  let resources: Pick<BuildFigures, 'cpuSeconds' | 'peakMegabytes'> = { cpuSeconds: 0, peakMegabytes: 0 };
  child.on('message', (message: typeof resources) => (resources = message));
  const [exitCode] = (await once(child, 'exit')) as [number | null];
  if (exitCode !== 0) throw new Error(`The build of ${root} failed.`);
  const seconds = (performance.now() - start) / 1000;
  return { ...resources, seconds, pages: globSync('**/*.html', { cwd: out }).length };
}

export interface ServedSite {
  readonly url: string;
  /** The folder with the built files. */
  readonly out: string;
  readonly buildSeconds: number;
}

/** Builds and serves a site with the given ideas and passes it to `use`. Stops the server and removes all files afterwards. */
export async function withServedSite<Value>(files: Iterable<ProjectFile>, use: (site: ServedSite) => Promise<Value>): Promise<Value> {
  return withProjectFolder(files, async (projects, folder) => {
    const out = join(folder, 'dist');
    const { seconds } = await measureBuild('.', { projects, out, cache: join(folder, 'cache') });
    const server = await preview({ root: '.', outDir: out, logLevel: 'error', server: { port: 0 } });
    try {
      return await use({ url: `http://localhost:${server.port}/`, out, buildSeconds: seconds });
    } finally {
      await server.stop();
    }
  });
}
