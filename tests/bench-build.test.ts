import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { corpus } from '../bench/build/corpus.ts';
import { parseEntry } from '../src/check/check-entry.ts';
import { parseMarkdown } from '../src/check/markdown/parse-markdown.ts';

const run = promisify(execFile);

test('made-up ideas are entries, and the same ones each time', () => {
  const files = [...corpus(50)];
  expect(files).toEqual([...corpus(50)]);
  const ideas = files.filter(({ name }) => name.endsWith('.mdx'));
  expect(ideas.length).toBe(50);
  expect(ideas.flatMap(({ name, text }) => parseEntry(name, text, parseMarkdown).problems)).toEqual([]);
});

test.each([
  { script: 'build', parameters: [], says: '--entries is ""', usage: '--entries 3000', reason: 'a number is needed' },
  { script: 'build', parameters: ['--entries', 'many'], says: '--entries is "many"', usage: '--entries 3000', reason: 'a word is none' },
  { script: 'build', parameters: ['--entires', '9'], says: "Unknown option '--entires'", usage: '--entries 3000', reason: 'a slip' },
  { script: 'filters', parameters: [], says: '--ideas is ""', usage: '--ideas 3000', reason: 'a number is needed' },
  { script: 'check', parameters: [], says: '--ideas is ""', usage: '--ideas 1000', reason: 'a number is needed here too' },
  { script: 'filters', parameters: ['--ideas', '99'], says: '--ideas is "99"', usage: '--ideas 3000', reason: 'too few to filter' },
])('the $script bench ends with 2 and says how it is used: $reason', async ({ script, parameters, says, usage }) => {
  const { code, stderr } = await run(process.execPath, [`bench/${script}/bench.ts`, ...parameters])
    .catch((error: { code: number; stderr: string }) => error)
    .then((result) => ({ code: 0, ...result }));
  expect(code).toBe(2);
  expect(stderr).toContain(says);
  expect(stderr).toContain(`Usage: npm run bench:${script} -- ${usage}`);
});
