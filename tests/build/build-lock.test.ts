import { existsSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectCopy } from '../support/astro.ts';
import { ENTRY, ideasFolder } from '../support/build-ideas.ts';

const LOCK = join(projectCopy(), '.astro/build.lock');

function folderWith(text: string) {
  const folder = ideasFolder();
  folder.write({ 'small.mdx': ENTRY.replace('What it is and why.', text) });
  return folder;
}

test('two builds at once in one checkout wait for each other, and each has its own ideas', async () => {
  const folders = [folderWith('Of the first folder.'), folderWith('Of the second folder.')];
  const results = await Promise.all(folders.map((folder) => folder.build()));
  expect(results.map(({ code }) => code)).toEqual([0, 0]);
  expect(results.filter(({ output }) => output.includes('Another build runs in this folder.'))).toHaveLength(1);
  const pages = folders.map(({ path }) => readFileSync(join(path, 'dist/projects/small/index.html'), 'utf8'));
  expect(pages.map((page) => /Of the \w+ folder\./.exec(page)?.[0])).toEqual(['Of the first folder.', 'Of the second folder.']);
  expect(existsSync(LOCK)).toBe(false);
});

test.each([
  { content: '999999999', reason: 'no process has this number' },
  { content: '', reason: 'a lock that was never written to its end' },
])('a build that was killed holds up no other: $reason', async ({ content }) => {
  writeFileSync(LOCK, content);
  utimesSync(LOCK, 0, 0);
  expect((await folderWith('Words.').build()).code).toBe(0);
  expect(existsSync(LOCK)).toBe(false);
});
