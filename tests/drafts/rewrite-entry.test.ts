import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openDraft } from '../../src/drafts/draft.ts';
import { writeEntry } from '../../src/drafts/write-entry.ts';

const SOURCE = `---
# What this is about
title: A router # short
summary: |
  Two lines
  of it.
topics: [networking] # one
skills: # apart
  - { name: OCaml } # flow
  - name: DHCP
# before the mentors
mentors: []
added: 2026-01-31
unheardOf: kept
---

Words.
`;

test.each([
  { change: {}, before: '', after: '', reason: 'no change' },
  { change: { title: 'A new router' }, before: 'title: A router # short', after: 'title: A new router # short', reason: 'comments stay' },
  {
    change: { summary: 'One.' },
    before: 'summary: |\n  Two lines\n  of it.\n',
    after: 'summary: One.\n',
    reason: 'a text of several lines',
  },
  {
    change: { skills: [{ name: 'Go' }] },
    before: 'skills: # apart\n  - { name: OCaml } # flow\n  - name: DHCP\n',
    after: 'skills:\n  - name: Go\n',
    reason: 'a list is replaced, and the comment below it stays',
  },
  { change: { kind: 'core' }, before: '# one\n', after: '# one\nkind: core\n', reason: 'a new field is in the order of the schema' },
  {
    change: { reviewed: '2026-02-01' },
    before: '31\n',
    after: '31\nreviewed: 2026-02-01\n',
    reason: 'a new field follows the last field before it',
  },
  { change: { unheardOf: undefined }, before: 'unheardOf: kept\n', after: '', reason: 'an empty field is removed with its line' },
  { change: { mentors: ['ada'] }, before: 'mentors: []', after: 'mentors: [ada]', reason: 'lists of ids stay on one line' },
])('only the lines of fields that change are rewritten: $reason', ({ change, before, after }) => {
  const draft = openDraft('router', SOURCE);
  const written = (source: string): string => writeEntry({ ...draft, source, fields: { ...draft.fields, ...change } });
  expect(written(SOURCE)).toBe(SOURCE.replace(before, after));
  const windows = SOURCE.replaceAll('\n', '\r\n');
  if (after.trim() !== '') expect(written(windows)).toBe(SOURCE.replace(before, after).replaceAll('\n', '\r\n'));
});

test.each([
  { end: '\r', reason: 'as on an old Mac' },
  { end: '\r\n', reason: 'as on Windows' },
])('line ends stay $reason', ({ end }) => {
  const source = SOURCE.replaceAll('\n', end);
  const draft = openDraft('router', source);
  expect(draft.text).toBe('Words.');
  const changed = { ...draft, fields: { ...draft.fields, status: 'open' }, text: 'One.\n\nTwo.' };
  const expected = SOURCE.replace('topics:', 'status: open\ntopics:').replace('Words.', 'One.\n\nTwo.');
  expect(writeEntry(changed)).toBe(expected.replaceAll('\n', end));
  expect(writeEntry(draft)).toBe(source);
});

test.each([
  { source: '---\r\ntitle: A\nstatus: open\n---\nWords.\n', reason: 'the first line as on Windows' },
  { source: '---\ntitle: A\r\nstatus: open\n---\r\nWords.\n', reason: 'some lines as on Windows' },
])('with mixed line ends, $reason, only the line that changes is rewritten', ({ source }) => {
  const draft = openDraft('router', source);
  expect(writeEntry(draft)).toBe(source);
  expect(writeEntry({ ...draft, fields: { ...draft.fields, status: 'taken' } })).toBe(source.replace('open', 'taken'));
});

test('a new text replaces the old one', () => {
  expect(writeEntry({ ...openDraft('router', SOURCE), text: 'Others.' })).toBe(SOURCE.replace('Words.', 'Others.'));
});

test('front matter on one line is rewritten as a whole, without losing a value', () => {
  const draft = openDraft('router', '---\n{ title: A router, unheardOf: kept }\n---\nWords.\n');
  expect(writeEntry(draft)).toBe('---\ntitle: A router\nunheardOf: kept\n---\n\nWords.\n');
});

test('every shipped idea is parsed and written without a change', () => {
  const files = globSync('projects/[!_]*.mdx');
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) {
    const source = readFileSync(file, 'utf8');
    expect(writeEntry(openDraft('x', source)), file).toBe(source);
  }
});
