import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ENTRY, createIdeasFolder } from '../support/build-ideas.ts';
import { readPages } from '../support/dist.ts';

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
  /** How many idea pages come from the cache. */
  readonly restored: number;
}

/** One change before each rebuild. */
const STEPS: readonly Step[] = [
  { reason: 'nothing', restored: 3 },
  { reason: 'the text of an idea', files: { 'third.mdx': `${FILES['third.mdx']}\nMore.\n` }, restored: 2 },
  {
    reason: 'a title that a related idea shows',
    files: { 'second.mdx': FILES['second.mdx'].replace('second', 'renamed') },
    restored: 1,
  },
  {
    reason: 'the label of a topic of two ideas',
    files: { 'topics.yaml': FILES['topics.yaml'].replace('Networks', 'Networking') },
    restored: 1,
  },
  { reason: 'the name of a mentor', files: { 'people.yaml': 'ada: { name: Ada King }\n' }, restored: 2 },
  { reason: 'the name of a programme', files: { 'programmes.yaml': FILES['programmes.yaml'].replace('Summer', 'Winter') }, restored: 2 },
];

test('a rebuild renders only the pages that changed, and equals a build without a cache', async () => {
  const folder = createIdeasFolder();
  folder.write(FILES);
  await folder.build(DAY);
  for (const { reason, files = {}, restored } of STEPS) {
    folder.write(files);
    const { output } = await folder.build(DAY);
    expect(output.match(/\(restored\)/g)?.length ?? 0, reason).toBe(restored);
  }
  const rebuilt = await readPages(join(folder.path, 'dist'));
  await folder.build({ ...DAY, CACHE_DIR: join(folder.path, 'no-cache'), OUT_DIR: join(folder.path, 'fresh') });
  expect(rebuilt).toEqual(await readPages(join(folder.path, 'fresh')));
});

test('another day, base path or site URL renders every page again', async () => {
  const folder = createIdeasFolder();
  folder.write(FILES);
  await folder.build(DAY);
  const otherBase = { ...DAY, BASE_PATH: '/ideas/' };
  for (const environment of [{ SOURCE_DATE_EPOCH: '1767398400' }, otherBase, { ...otherBase, SITE_URL: 'https://ideas.example.org' }]) {
    const { output } = await folder.build(environment);
    expect(output).not.toContain('(restored)');
  }
});

test('after an interrupted build no cached page is used', async () => {
  const folder = createIdeasFolder();
  folder.write(FILES);
  await folder.build(DAY);
  const cached = join(folder.path, 'cache/dist/projects/first/index.html');
  writeFileSync(cached, readFileSync(cached, 'utf8').replaceAll('small', 'stale'));
  writeFileSync(join(folder.path, 'cache/unfinished'), '');
  const { output } = await folder.build(DAY);
  expect(output).not.toContain('(restored)');
  expect(readFileSync(join(folder.path, 'dist/projects/first/index.html'), 'utf8')).not.toContain('stale');
});
