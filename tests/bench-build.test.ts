import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { corpus } from '../bench/build/corpus.ts';
import { readEntry } from '../src/domain/read-entry.ts';

const run = promisify(execFile);

test('made-up ideas are entries, and the same ones each time', () => {
  const files = [...corpus(50)];
  expect(files).toEqual([...corpus(50)]);
  const ideas = files.filter(({ name }) => name.endsWith('.mdx'));
  expect(ideas.length).toBe(50);
  expect(ideas.flatMap(({ name, text }) => readEntry(name, text).problems)).toEqual([]);
});

test.each([
  { parameters: [], says: '--entries is ""', reason: 'a number is needed' },
  { parameters: ['--entries', 'many'], says: '--entries is "many"', reason: 'a word is none' },
  { parameters: ['--entires', '9'], says: "Unknown option '--entires'", reason: 'a slip of the keyboard' },
])('the build bench ends with 2 and says how it is used: $reason', async ({ parameters, says }) => {
  const { code, stderr } = await run(process.execPath, ['bench/build/bench.ts', ...parameters])
    .catch((error: { code: number; stderr: string }) => error)
    .then((result) => ({ code: 0, ...result }));
  expect(code).toBe(2);
  expect(stderr).toContain(says);
  expect(stderr).toContain('Usage: npm run bench:build -- --entries 3000');
});
