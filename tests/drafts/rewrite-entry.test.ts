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
  { change: {}, was: '', becomes: '', reason: 'nothing changed, nothing is written' },
  { change: { title: 'A new router' }, was: 'title: A router # short', becomes: 'title: A new router # short', reason: 'comments stay' },
  { change: { summary: 'One.' }, was: 'summary: |\n  Two lines\n  of it.\n', becomes: 'summary: One.\n', reason: 'a text of many lines' },
  {
    change: { skills: [{ name: 'Go' }] },
    was: 'skills: # apart\n  - { name: OCaml } # flow\n  - name: DHCP\n',
    becomes: 'skills:\n  - name: Go\n',
    reason: 'a list is written anew, and what stands below it stays',
  },
  { change: { kind: 'core' }, was: '# one\n', becomes: '# one\nkind: core\n', reason: 'a new field stands where the schema has it' },
  { change: { reviewed: '2026-02-01' }, was: '31\n', becomes: '31\nreviewed: 2026-02-01\n', reason: 'or behind the last before it' },
  { change: { unheardOf: undefined }, was: 'unheardOf: kept\n', becomes: '', reason: 'what is empty goes with its line' },
  { change: { mentors: ['ada'] }, was: 'mentors: []', becomes: 'mentors: [ada]', reason: 'lists of ids stay on one line' },
])('of an idea that is there, only what changed is written anew: $reason', ({ change, was, becomes }) => {
  const draft = openDraft('router', SOURCE);
  const written = (source: string): string => writeEntry({ ...draft, source, fields: { ...draft.fields, ...change } });
  expect(written(SOURCE)).toBe(SOURCE.replace(was, becomes));
  const windows = SOURCE.replaceAll('\n', '\r\n');
  if (becomes.trim() !== '') expect(written(windows)).toBe(SOURCE.replace(was, becomes).replaceAll('\n', '\r\n'));
});

test.each([
  { end: '\r', reason: 'as on an old Mac' },
  { end: '\r\n', reason: 'as on Windows' },
])('lines that end $reason keep their ends', ({ end }) => {
  const source = SOURCE.replaceAll('\n', end);
  const draft = openDraft('router', source);
  expect(draft.text).toBe('Words.');
  const changed = { ...draft, fields: { ...draft.fields, status: 'open' }, text: 'One.\n\nTwo.' };
  const becomes = SOURCE.replace('topics:', 'status: open\ntopics:').replace('Words.', 'One.\n\nTwo.');
  expect(writeEntry(changed)).toBe(becomes.replaceAll('\n', end));
  expect(writeEntry(draft)).toBe(source);
});

test.each([
  { source: '---\r\ntitle: A\nstatus: open\n---\nWords.\n', reason: 'the first as on Windows' },
  { source: '---\ntitle: A\r\nstatus: open\n---\r\nWords.\n', reason: 'some as on Windows' },
])('where lines end in several ways, $reason, only the line that changes is written anew', ({ source }) => {
  const draft = openDraft('router', source);
  expect(writeEntry(draft)).toBe(source);
  expect(writeEntry({ ...draft, fields: { ...draft.fields, status: 'taken' } })).toBe(source.replace('open', 'taken'));
});

test('a new text takes the place of the old one', () => {
  expect(writeEntry({ ...openDraft('router', SOURCE), text: 'Others.' })).toBe(SOURCE.replace('Words.', 'Others.'));
});

test('front matter on one line is rewritten as a whole, without losing a value', () => {
  const draft = openDraft('router', '---\n{ title: A router, unheardOf: kept }\n---\nWords.\n');
  expect(writeEntry(draft)).toBe('---\ntitle: A router\nunheardOf: kept\n---\n\nWords.\n');
});

test('every idea that is shipped is read and written as it was', () => {
  const files = globSync('projects/[!_]*.mdx');
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) {
    const source = readFileSync(file, 'utf8');
    expect(writeEntry(openDraft('x', source)), file).toBe(source);
  }
});
