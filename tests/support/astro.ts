import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What a build is told: any of PROJECTS_DIR, SITE_URL, BASE_PATH, OUT_DIR. */
export type BuildEnvironment = Readonly<Record<string, string>>;

export interface BuildResult {
  readonly code: number;
  /** Everything it printed. */
  readonly output: string;
}

/** Runs `astro build` in a process of its own, as `npm run build` does. */
export async function build(environment: BuildEnvironment): Promise<BuildResult> {
  try {
    const { stdout, stderr } = await run(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', NODE_ENV: 'production', ...environment },
    });
    return { code: 0, output: stdout + stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, output: stdout + stderr };
  }
}
