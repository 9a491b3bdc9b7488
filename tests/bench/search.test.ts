import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';

const folder = await mkdtemp(join(tmpdir(), 'pioneer-bench-'));
afterAll(() => rm(folder, { recursive: true }));

interface CommandResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

async function bench(...args: string[]): Promise<CommandResult> {
  const run = promisify(execFile)(process.execPath, ['bench/search.ts', ...args]);
  return run.then((output) => ({ code: 0, ...output })).catch((error: CommandResult) => error);
}

/** Replaces every valid number in `value` with the word "number". */
function maskNumbers(value: unknown): unknown {
  if (typeof value === 'number') return Number.isFinite(value) && value >= 0 ? 'number' : value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, maskNumbers(inner)]));
}

const QUALITY = { recall1: 'number', recall5: 'number' };
const FIGURES = {
  ...QUALITY,
  mrr: 'number',
  byKind: { exact: { ...QUALITY, queries: 'number' }, 'body only': { ...QUALITY, queries: 'number' } },
  nonsenseAnswered: 'number',
  p50Ms: 'number',
  p95Ms: 'number',
  buildMs: 'number',
  loadMs: 'number',
  indexBytes: { raw: 'number', gzip: 'number', brotli: 'number' },
};

test('every engine is measured, and the JSON has the format that other programs read', async () => {
  const json = join(folder, 'deep', 'figures.json');
  const { code, stdout, stderr } = await bench('--make', '60', '--seconds', '1', '--json', json);
  expect({ code, last: stderr.trimEnd().split('\n').at(-1) }).toEqual({ code: 0, last: 'pagefind: compressing the index' });
  const report = JSON.parse(await readFile(json, 'utf8')) as { engines: Record<string, { recall5: number }> };
  expect(maskNumbers(report)).toMatchObject({
    ideas: 'number',
    engines: { pioneer: FIGURES, minisearch: FIGURES, fuse: FIGURES, pagefind: FIGURES },
  });
  for (const [name, { recall5 }] of Object.entries(report.engines)) {
    expect(recall5, `${name} finds most ideas`).toBeGreaterThan(0.5);
    expect(recall5).toBeLessThanOrEqual(1);
    expect(stdout).toMatch(new RegExp(`^${name} +[01]\\.\\d{3} `, 'm'));
  }
  expect(stdout.split('\n').filter((line) => line.length > 100)).toEqual([]);
});

test('--help explains how to measure a built site', async () => {
  expect(await bench('--help')).toMatchObject({ code: 0, stdout: expect.stringMatching(/^ +--site +also build a site/m), stderr: '' });
});

test('a written corpus can be read', async () => {
  const written = await bench('--make', '60', '--out', folder);
  const paths = { corpus: join(folder, 'corpus.jsonl'), queries: join(folder, 'queries.json') };
  expect(written).toMatchObject({ code: 0, stdout: `Wrote 60 ideas to ${paths.corpus} and 175 queries to ${paths.queries}.\n` });
  const measured = await bench('--corpus', paths.corpus, '--queries', paths.queries, '--engines', 'minisearch', '--seconds', '1');
  expect(measured).toMatchObject({ code: 0, stdout: expect.stringMatching(/^60 ideas/) });
});

test.each([
  { args: ['--make'], message: '--make needs a value. See --help.\n', reason: 'wrong usage' },
  {
    args: ['--corpus', 'nowhere.jsonl', '--queries', 'nowhere.json'],
    message: "--corpus nowhere.jsonl: ENOENT: no such file or directory, open 'nowhere.jsonl'. Use another path.\n",
    reason: 'a missing file',
  },
  {
    args: ['--make', '20', '--json', 'tests'],
    message: "generating 20 ideas\n--json tests: EISDIR: illegal operation on a directory, open 'tests'. Use another path.\n",
    reason: 'a file that cannot be written',
  },
])('$reason: exits with 2 and a message', async ({ args, message }) => {
  expect(await bench(...args)).toMatchObject({ code: 2, stdout: '', stderr: message });
});

test('an invalid line is reported with its number', async () => {
  const corpus = join(folder, 'broken.jsonl');
  await writeFile(corpus, '{"id":"a","title":"A","summary":"B"}\n{"id":');
  expect(await bench('--corpus', corpus, '--queries', corpus)).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(`^${corpus}:2: invalid JSON: `),
  });
});
