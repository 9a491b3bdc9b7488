import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { stripVTControlCharacters } from 'node:util';
import { onTestFailed, onTestFinished } from 'vitest';

/** The characters that a terminal sends for each key. */
export const KEYS = {
  enter: '\r',
  down: '\u001B[B',
  up: '\u001B[A',
  space: ' ',
  tab: '\t',
  backspace: '\u007F',
  stop: '\u0003',
  end: '\u0004',
} as const;

/** A command in a terminal of 80 columns. */
export interface Terminal {
  /** Waits without a time limit until the output since the last keys contains `words`, then types `keys`. */
  readonly on: (words: string, ...keys: readonly string[]) => Promise<void>;
  /** The output so far, without colours and cursor movements. */
  readonly shown: () => string;
  /** The output so far, with all control characters. */
  readonly sent: () => string;
  /** The exit status of the command, when it has ended. */
  readonly ended: Promise<number>;
}

/** Whether this machine has the program `script` of util-linux, which gives a command a terminal. */
export function hasTerminals(): boolean {
  try {
    return execFileSync('script', ['--version'], { encoding: 'utf8' }).includes('util-linux');
  } catch {
    return false;
  }
}

const quoted = (word: string): string => `'${word.replaceAll("'", `'\\''`)}'`;

/** Runs the command `words` in a new terminal until the test ends. */
export function inTerminal(words: readonly string[], environment: Readonly<Record<string, string>> = {}): Terminal {
  const command = `stty cols 80 rows 50; exec ${words.map(quoted).join(' ')}`;
  const child = spawn('script', ['-qfec', command, '/dev/null'], {
    env: { ...process.env, TERM: 'xterm', SHELL: '/bin/sh', ...environment },
  });
  onTestFinished(() => void child.kill());
  let sent = '';
  let from = 0;
  let heard = (): void => {};
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    sent += chunk;
    heard();
  });
  const ended = once(child, 'close').then(([status]) => status as number);
  const plain = (): string => stripVTControlCharacters(sent.slice(from)).replaceAll('\r', '');
  let awaited = '';
  onTestFailed(() => console.error(`Waiting for "${awaited}" in:\n${plain()}`));
  const come = async (wanted: string): Promise<void> => {
    awaited = wanted;
    while (!plain().includes(wanted)) {
      const more = new Promise<'more'>((resolve) => (heard = () => resolve('more')));
      if ((await Promise.race([more, ended])) !== 'more') throw new Error(`ended without "${wanted}":\n${plain()}`);
    }
  };
  return {
    on: async (wanted, ...keys) => {
      await come(wanted);
      from = sent.length;
      for (const key of keys) child.stdin.write(key);
    },
    shown: () => stripVTControlCharacters(sent).replaceAll('\r', ''),
    sent: () => sent,
    ended,
  };
}
