import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { onTestFinished } from 'vitest';
import { projectCopy, type BuildEnvironment } from './astro.ts';

/** A running `astro dev`. */
export interface DevServer {
  /** Everything it has printed so far, without colours. */
  readonly output: () => string;
  /** The status and the text of the page at `path`. */
  readonly get: (path: string) => Promise<{ readonly status: number; readonly text: string }>;
}

/** Runs `astro dev` in a process of its own until the test ends. Resolves when it answers. */
export async function startDevServer(environment: BuildEnvironment): Promise<DevServer> {
  const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--port', '0', '--ignore-lock'], {
    cwd: projectCopy(),
    // Without what Vitest tells its own processes, for Astro behaves in another way there.
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DEV_BACKGROUND: '0', ...environment },
  });
  onTestFinished(() => void child.kill());
  let printed = '';
  const address = new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      printed += stripVTControlCharacters(chunk.toString());
      const [origin] = /http:\/\/localhost:\d+/.exec(printed) ?? [];
      if (origin !== undefined) resolve(origin);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('exit', () => reject(new Error(`astro dev ended:\n${printed}`)));
  });
  const origin = await address;
  return {
    output: () => printed,
    get: async (path) => {
      const response = await fetch(origin + path);
      return { status: response.status, text: await response.text() };
    },
  };
}
