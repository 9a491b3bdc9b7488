import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { attributes } from '../support/dist.ts';
import { ENTRY, ideasFolder, type IdeasFolder } from '../support/build-ideas.ts';

/** The least that is an entry, with another title and `fields`, a line each, in place of its own or besides. */
function entry(title: string, ...fields: readonly string[]): string {
  const nameOf = (line: string): string => line.split(':')[0] ?? '';
  const written = new Set(fields.map(nameOf));
  const lines = ENTRY.replace('A small idea', title)
    .split('\n')
    .filter((line) => !written.has(nameOf(line)));
  return [lines[0], ...fields, ...lines.slice(1)].join('\n');
}

const FILES = {
  'a-fresh.mdx': entry('A fresh idea', 'reviewed: 2027-06-01', 'mentors: [ada, bob]'),
  'b-wanted.mdx': entry('An idea that wants a mentor', 'reviewed: 2027-06-01'),
  'c-old.mdx': entry('An old idea', 'reviewed: 2027-01-02', 'mentors: [ada]', 'programmes: [gsoc]'),
  'd-done.mdx': entry('A done idea', 'status: completed', 'mentors: [ada]', 'programmes: [gsoc]'),
  'e-withdrawn.mdx': entry(
    'A withdrawn idea',
    'status: retired',
    'previousIds: [withdrawn, gone]',
    'history: [{ year: 2020, outcome: "<b>Nobody</b> needs it.", links: [] }]',
  ),
  'people.yaml': 'ada: { name: Ada Lovelace }\nbob: { name: Bob, confirmed: 2027-01-05 }\n',
  'programmes.yaml':
    'gsoc: { name: Summer & Code, kind: gsoc, year: 2027, timeline: [{ date: 2027-06-01, until: 2027-11-02, label: Coding }] }\n',
};

const epoch = (day: string) => ({ SOURCE_DATE_EPOCH: String(Date.parse(`${day}T12:00:00Z`) / 1000) });

/** The page at `path` of what `folder` was built to, its tags left out. */
function textOf(folder: IdeasFolder, path: string): string {
  return htmlOf(folder, path)
    .replace(/<(script|style)[^]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
}

function htmlOf(folder: IdeasFolder, path: string): string {
  return readFileSync(join(folder.path, 'dist', path, 'index.html'), 'utf8');
}

test('an idea is marked, told why and moved back on the day it needs a look, and nothing is hidden', async () => {
  const folder = ideasFolder();
  folder.write(FILES);
  await folder.build(epoch('2027-11-02'));
  expect(textOf(folder, 'projects/c-old')).not.toContain('Needs review');
  expect(textOf(folder, '.')).not.toContain(' Needs review');
  expect(attributes(htmlOf(folder, '.'), 'data-idea').indexOf('b-wanted'), 'a mentor counts more').toBe(2);

  const { output } = await folder.build(epoch('2027-11-03'));
  expect(output, 'no page of the day before is kept').not.toContain('(restored)');
  expect(textOf(folder, 'projects/c-old')).toContain('not reviewed since Summer &amp; Code ended on 2 November 2027');
  expect(textOf(folder, 'projects/c-old')).not.toContain('last reviewed 10');
  expect(textOf(folder, '.').match(/ Needs review/g)).toHaveLength(1);
  expect(attributes(htmlOf(folder, '.'), 'data-idea').slice(0, 3)).toEqual(['a-fresh', 'b-wanted', 'c-old']);
  expect(attributes(htmlOf(folder, '.'), 'data-result-count')).toEqual(['5']);

  await folder.build(epoch('2028-03-02'));
  expect(textOf(folder, 'projects/c-old')).toContain('last reviewed 14 months ago, on 2 January 2027');
  for (const id of ['a-fresh', 'd-done', 'e-withdrawn']) expect(textOf(folder, `projects/${id}`), id).not.toContain('Needs review');
});

test('who has not confirmed is marked wherever an open idea names them, and nowhere else', async () => {
  const folder = ideasFolder();
  folder.write(FILES);
  await folder.build(epoch('2027-06-02'));
  const page = textOf(folder, 'projects/a-fresh');
  expect(page).toMatch(/Mentor Ada Lovelace not yet confirmed Bob Last reviewed/);
  expect(page).toMatch(/On record as mentors: Ada Lovelace \(not yet confirmed\) ?, Bob ?\. Ask on the channel below/);
  expect(page).toContain('Listed mentors: Ada Lovelace (not yet confirmed), Bob. Ask them before');
  expect(textOf(folder, 'projects/d-done')).not.toContain('not yet confirmed');
  expect(textOf(folder, 'mentors/ada')).toContain('Not yet confirmed: Ada Lovelace stands here');
  expect(textOf(folder, 'mentors/bob')).toContain('Said on 5 January 2027 that they may be named as a mentor.');
  expect(readFileSync(join(folder.path, 'dist/shortlist/facts/a-fresh.json'), 'utf8')).toContain(
    '"mentors":["Ada Lovelace (not yet confirmed)","Bob"]',
  );
});

test('a withdrawn idea says so at its old addresses’ end, says why, and leads on', async () => {
  const folder = ideasFolder();
  folder.write(FILES);
  await folder.build(epoch('2027-06-02'));
  const page = textOf(folder, 'projects/e-withdrawn');
  expect(page).toContain('This idea was withdrawn. It is no longer wanted');
  expect(page).toContain('Last attempt (2020): &lt;b&gt;Nobody&lt;/b&gt; needs it.');
  expect(page).toMatch(/Near it, and on offer: (An old idea|A fresh idea|An idea that wants a mentor)/);
  expect(page.slice(page.indexOf('Near it'), page.indexOf('Last reviewed'))).not.toContain('A done idea');
  expect(page).toContain('What was planned');
  expect(page).not.toContain('Your proposal');
  for (const former of ['withdrawn', 'gone'])
    expect(htmlOf(folder, `projects/${former}`)).toContain('content="0; url=/projects/e-withdrawn/"');
  expect(attributes(htmlOf(folder, '.'), 'data-idea').slice(0, 3)).not.toContain('e-withdrawn');
});
