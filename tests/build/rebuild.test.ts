import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ENTRY, ideasFolder } from '../support/build-ideas.ts';
import { builtPages } from '../support/dist.ts';

const FILES = {
  'first.mdx': ENTRY.replace('mentors: []', 'mentors: [ada]\nprogrammes: [gsoc]'),
  'second.mdx': ENTRY.replace('A small idea', 'A second idea'),
  'third.mdx': ENTRY.replace('A small idea', 'A third idea').replace('OCaml', 'Rust').replace('[networking]', '[storage]'),
  'topics.yaml': 'networking: { label: Networks, description: Packets. }\nstorage: { label: Storage, description: Disks. }\n',
  'people.yaml': 'ada: { name: Ada Lovelace }\n',
  'programmes.yaml': 'gsoc: { name: Summer of Code, kind: gsoc, year: 2026 }\n',
};
const DAY = { SOURCE_DATE_EPOCH: '1767312000' };

interface Step {
  readonly reason: string;
  readonly files?: Readonly<Record<string, string>>;
  /** How many of the ideas' pages are taken from the build before. */
  readonly kept: number;
}

/** What changes from one build to the next, one thing after the other. */
const STEPS: readonly Step[] = [
  { reason: 'nothing', kept: 3 },
  { reason: 'the text of an idea', files: { 'third.mdx': `${FILES['third.mdx']}\nMore.\n` }, kept: 2 },
  {
    reason: 'a title that a related idea shows',
    files: { 'second.mdx': FILES['second.mdx'].replace('second', 'renamed') },
    kept: 1,
  },
  { reason: 'the label of a topic of two', files: { 'topics.yaml': FILES['topics.yaml'].replace('Networks', 'Networking') }, kept: 1 },
  { reason: 'the name of a mentor', files: { 'people.yaml': 'ada: { name: Ada King }\n' }, kept: 2 },
  { reason: 'the name of a programme', files: { 'programmes.yaml': FILES['programmes.yaml'].replace('Summer', 'Winter') }, kept: 2 },
];

test('a rebuild renders no more than it must, and is what a build from nothing is', async () => {
  const folder = ideasFolder();
  folder.write(FILES);
  await folder.build(DAY);
  for (const { reason, files = {}, kept } of STEPS) {
    folder.write(files);
    const { output } = await folder.build(DAY);
    expect(output.match(/\(restored\)/g)?.length ?? 0, reason).toBe(kept);
  }
  const rebuilt = await builtPages(join(folder.path, 'dist'));
  await folder.build({ ...DAY, CACHE_DIR: join(folder.path, 'nothing'), OUT_DIR: join(folder.path, 'anew') });
  expect(rebuilt).toEqual(await builtPages(join(folder.path, 'anew')));
});

test('another day, base path or site makes every page another one', async () => {
  const folder = ideasFolder();
  folder.write(FILES);
  await folder.build(DAY);
  const elsewhere = { ...DAY, BASE_PATH: '/ideas/' };
  for (const environment of [{ SOURCE_DATE_EPOCH: '1767398400' }, elsewhere, { ...elsewhere, SITE_URL: 'https://ideas.example.org' }]) {
    const { output } = await folder.build(environment);
    expect(output).not.toContain('(restored)');
  }
});

test('after a build that was cut short nothing kept is trusted', async () => {
  const folder = ideasFolder();
  folder.write(FILES);
  await folder.build(DAY);
  const kept = join(folder.path, 'cache/dist/projects/first/index.html');
  writeFileSync(kept, readFileSync(kept, 'utf8').replaceAll('small', 'stale'));
  writeFileSync(join(folder.path, 'cache/unfinished'), '');
  const { output } = await folder.build(DAY);
  expect(output).not.toContain('(restored)');
  expect(readFileSync(join(folder.path, 'dist/projects/first/index.html'), 'utf8')).not.toContain('stale');
});
