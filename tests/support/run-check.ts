import { execFile } from 'node:child_process';

/** What `npm run check` ended with and printed. */
export interface CheckOutcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the check in a process of its own, without colours. */
export function runCheck(...words: string[]): Promise<CheckOutcome> {
  const options = { env: { ...process.env, NO_COLOR: '1' }, maxBuffer: 100_000_000 };
  return new Promise((resolve) => {
    execFile(process.execPath, ['src/authoring/cli/check.ts', ...words], options, (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
    );
  });
}
