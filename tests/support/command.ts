import { execFile } from 'node:child_process';

/** The exit status and the output of a command. */
export interface CommandResult {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command of src/cli in its own process, without a terminal and without colours. */
export function command(name: 'new' | 'check', ...words: readonly string[]): Promise<CommandResult> {
  const options = { env: { ...process.env, NO_COLOR: '1' }, maxBuffer: 100_000_000 };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [`src/cli/${name}.ts`, ...words], options, (error, stdout, stderr) =>
      resolve({ status: Number(error?.code ?? 0), stdout, stderr }),
    );
    child.stdin?.end();
  });
}
