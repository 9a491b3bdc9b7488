import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll } from 'vitest';

const run = promisify(execFile);

/** Environment variables of a build, such as PROJECTS_DIR, SITE_URL, BASE_PATH and OUT_DIR. */
export type BuildEnvironment = Readonly<Record<string, string>>;

export interface BuildResult {
  readonly code: number;
  /** Everything that the build printed. */
  readonly output: string;
}

const SOURCES = ['src', 'public', 'projects', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];
let copy: string | undefined;

/**
 * The path of a copy of the project, one for each test process. Two builds at the same time need two copies, because Astro
 * writes the list of entries into the project's `.astro/`.
 */
export function projectCopy(): string {
  if (copy !== undefined) return copy;
  const folder = mkdtempSync(join(tmpdir(), 'pioneer-'));
  for (const source of SOURCES) cpSync(source, join(folder, source), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  return (copy = folder);
}

function removeCopy(): void {
  if (copy !== undefined) rmSync(copy, { recursive: true, force: true });
}
// A Vitest worker has no exit event. Global setup runs in the main process, which has one.
if (process.env['VITEST_POOL_ID']) afterAll(removeCopy);
else process.once('exit', removeCopy);

/** Makes the folders in `environment` absolute. */
function resolveFolders(environment: BuildEnvironment): BuildEnvironment {
  return Object.fromEntries(Object.entries(environment).map(([name, value]) => [name, name.endsWith('_DIR') ? resolve(value) : value]));
}

/** Runs `astro build` in a child process, in the project at `root`. */
export async function build(environment: BuildEnvironment, root = projectCopy()): Promise<BuildResult> {
  try {
    const { stdout, stderr } = await run(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
      cwd: root,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', NODE_ENV: 'production', ...resolveFolders(environment) },
    });
    return { code: 0, output: stdout + stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, output: stdout + stderr };
  }
}
