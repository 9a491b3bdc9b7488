import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { attributes } from '../support/dist.ts';
import { ENTRY, createIdeasFolder, type IdeasFolder } from '../support/build-ideas.ts';

/** The minimal entry with another title. `fields` are lines of front matter that replace its own or are added. */
function entryWith(title: string, ...fields: readonly string[]): string {
  const getName = (line: string): string => line.split(':')[0] ?? '';
  const written = new Set(fields.map(getName));
  const lines = ENTRY.replace('A small idea', title)
    .split('\n')
    .filter((line) => !written.has(getName(line)));
  return [lines[0], ...fields, ...lines.slice(1)].join('\n');
}

const FILES = {
  'a-fresh.mdx': entryWith('A fresh idea', 'reviewed: 2027-06-01', 'mentors: [ada, bob]'),
  'b-wanted.mdx': entryWith('An idea that wants a mentor', 'reviewed: 2027-06-01'),
  'c-old.mdx': entryWith('An old idea', 'reviewed: 2027-01-02', 'mentors: [ada]', 'programmes: [gsoc]'),
  'd-done.mdx': entryWith('A done idea', 'status: completed', 'mentors: [ada]', 'programmes: [gsoc]'),
  'e-retired.mdx': entryWith(
    'A retired idea',
    'status: retired',
    'previousIds: [withdrawn, gone]',
    'history: [{ year: 2020, outcome: "<b>Nobody</b> needs it.", links: [] }]',
  ),
  'people.yaml': 'ada: { name: Ada Lovelace }\nbob: { name: Bob, confirmed: 2027-01-05 }\n',
  'programmes.yaml':
    'gsoc: { name: Summer & Code, kind: gsoc, year: 2027, timeline: [{ date: 2027-06-01, until: 2027-11-02, label: Coding }] }\n',
};

const epoch = (day: string) => ({ SOURCE_DATE_EPOCH: String(Date.parse(`${day}T12:00:00Z`) / 1000) });

/** The text of the built page at `path`, without tags. */
function textOf(folder: IdeasFolder, path: string): string {
  return htmlOf(folder, path)
    .replace(/<(script|style)[^]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
}

function htmlOf(folder: IdeasFolder, path: string): string {
  return readFileSync(join(folder.path, 'dist', path, 'index.html'), 'utf8');
}

test('on the day when an idea needs review, it gets a notice with the reason and moves down the list', async () => {
  const folder = createIdeasFolder();
  folder.write(FILES);
  await folder.build(epoch('2027-11-02'));
  expect(textOf(folder, 'projects/c-old')).not.toContain('Needs review');
  expect(textOf(folder, '.')).not.toContain(' Needs review');
  expect(attributes(htmlOf(folder, '.'), 'data-idea').indexOf('b-wanted'), 'an idea with a mentor comes first').toBe(2);

  const { output } = await folder.build(epoch('2027-11-03'));
  expect(output, 'no page of the previous day is reused').not.toContain('(restored)');
  expect(textOf(folder, 'projects/c-old')).toContain('not reviewed since Summer &amp; Code ended on 2 November 2027');
  expect(textOf(folder, 'projects/c-old')).not.toContain('last reviewed 10');
  expect(textOf(folder, '.').match(/ Needs review/g)).toHaveLength(1);
  expect(attributes(htmlOf(folder, '.'), 'data-idea').slice(0, 3)).toEqual(['a-fresh', 'b-wanted', 'c-old']);
  expect(attributes(htmlOf(folder, '.'), 'data-result-count')).toEqual(['5']);

  await folder.build(epoch('2028-03-02'));
  expect(textOf(folder, 'projects/c-old')).toContain('last reviewed 14 months ago, on 2 January 2027');
  for (const id of ['a-fresh', 'd-done', 'e-retired']) expect(textOf(folder, `projects/${id}`), id).not.toContain('Needs review');
});

test('a mentor who has not confirmed is marked on open ideas only', async () => {
  const folder = createIdeasFolder();
  folder.write(FILES);
  await folder.build(epoch('2027-06-02'));
  const page = textOf(folder, 'projects/a-fresh');
  expect(page).toMatch(/Mentor Ada Lovelace not yet confirmed Bob Last reviewed/);
  expect(page).toMatch(/Mentors: Ada Lovelace \(not yet confirmed\) ?, Bob ?\. Ask the contact below/);
  expect(page).toContain('Listed mentors: Ada Lovelace (not yet confirmed), Bob. Ask them before');
  expect(textOf(folder, 'projects/d-done')).not.toContain('not yet confirmed');
  expect(textOf(folder, 'mentors/ada')).toContain('Not yet confirmed: public sources name Ada Lovelace as a mentor');
  expect(textOf(folder, 'mentors/bob')).toContain('Agreed on 5 January 2027 to be listed as a mentor.');
  expect(readFileSync(join(folder.path, 'dist/shortlist/facts/a-fresh.json'), 'utf8')).toContain(
    '"Mentors":["Ada Lovelace (not yet confirmed)","Bob"]',
  );
});

test('a retired idea has a notice with its last attempt and similar ideas, and its old addresses redirect', async () => {
  const folder = createIdeasFolder();
  folder.write(FILES);
  await folder.build(epoch('2027-06-02'));
  const page = textOf(folder, 'projects/e-retired');
  expect(page).toContain('This idea is retired. It is no longer wanted');
  expect(page).toContain('Last attempt (2020): &lt;b&gt;Nobody&lt;/b&gt; needs it.');
  expect(page).toMatch(/Similar ideas that you can choose: (An old idea|A fresh idea|An idea that wants a mentor)/);
  expect(page.slice(page.indexOf('Similar ideas'), page.indexOf('Last reviewed'))).not.toContain('A done idea');
  expect(page).toContain('What was planned');
  expect(page).not.toContain('Your proposal');
  for (const former of ['withdrawn', 'gone'])
    expect(htmlOf(folder, `projects/${former}`)).toContain('content="0; url=/projects/e-retired/"');
  expect(attributes(htmlOf(folder, '.'), 'data-idea').slice(0, 3)).not.toContain('e-retired');
});
