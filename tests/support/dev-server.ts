import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { onTestFinished } from 'vitest';
import { projectCopy, type BuildEnvironment } from './astro.ts';

/** A running `astro dev`. */
export interface DevServer {
  /** Everything that it has printed so far, without colours. */
  readonly output: () => string;
  /** The status and the text of the page at `path`. */
  readonly get: (path: string) => Promise<{ readonly status: number; readonly text: string }>;
}

/** Runs `astro dev` in a child process until the test ends. Resolves when the server is ready. */
export async function startDevServer(environment: BuildEnvironment): Promise<DevServer> {
  const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--port', '0', '--ignore-lock'], {
    cwd: projectCopy(),
    // Leave out the environment variables of Vitest, because Astro behaves differently with them.
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DEV_BACKGROUND: '0', ...environment },
  });
  onTestFinished(() => void child.kill());
  let printed = '';
  const origin = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      printed += stripVTControlCharacters(chunk.toString());
      const [url] = /http:\/\/localhost:\d+/.exec(printed) ?? [];
      if (url !== undefined) resolve(url);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('exit', () => reject(new Error(`astro dev ended:\n${printed}`)));
  });
  return {
    output: () => printed,
    get: async (path) => {
      const response = await fetch(origin + path);
      return { status: response.status, text: await response.text() };
    },
  };
}
