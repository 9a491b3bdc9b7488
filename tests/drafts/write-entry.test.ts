import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createDraft, parseDraft, openDraft, parseFields, trimText } from '../../src/drafts/draft.ts';
import { splitEntry } from '../../src/check/front-matter/front-matter.ts';
import { writeEntry, normalize, isFilled } from '../../src/drafts/write-entry.ts';
import { aDraft } from '../support/drafts.ts';

test('a new idea has its required fields first, lists of ids on one line, and no empty fields', () => {
  const { fields } = createDraft('2026-01-31');
  const draft = {
    id: 'router-vm',
    fields: {
      ...fields,
      kind: '',
      title: ' Routing: a start ',
      topics: ['networking'],
      sizes: [175],
      skills: [{ level: 'basic', name: 'OCaml', need: 'required' }, {}],
      references: [],
    },
    text: '\n\nWhat it is.\n\n',
  };
  expect(writeEntry(draft)).toBe(
    [
      '---',
      'title: "Routing: a start"',
      'status: open',
      'topics: [networking]',
      'sizes: [175]',
      'skills:',
      '  - name: OCaml',
      '    need: required',
      '    level: basic',
      'mentors: []',
      'added: 2026-01-31',
      '---',
      '',
      'What it is.',
      '',
    ].join('\n'),
  );
});

test('parsing a written file gives the same values', () => {
  fc.assert(
    fc.property(aDraft, (draft) => {
      const file = writeEntry(draft);
      const filled = Object.fromEntries(Object.entries(draft.fields).filter(([name, value]) => isFilled(name, value)));
      expect(parseFields(file)).toEqual(normalizeFields(filled));
      expect(trimText(splitEntry(file).text)).toBe(trimText(draft.text));
    }),
    { numRuns: 200 },
  );
});

test('an existing idea is written without a change, and with changed values it has these values', () => {
  fc.assert(
    fc.property(aDraft, aDraft, (before, after) => {
      const source = writeEntry(before);
      const draft = openDraft('router-vm', source);
      expect(writeEntry(draft)).toBe(source);
      const file = writeEntry({ ...draft, fields: after.fields, text: after.text });
      expect(parseFields(file)).toEqual(parseFields(writeEntry(after)));
      expect(trimText(splitEntry(file).text)).toBe(trimText(after.text));
    }),
    { numRuns: 200 },
  );
});

/** Normalizes every field, also empty ones that are required. */
function normalizeFields(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, normalize(value)]));
}

test.each([
  { json: undefined, reason: 'nothing' },
  { json: [], reason: 'a list' },
  { json: { id: 7, fields: {}, text: '' }, reason: 'an id that is not text' },
  { json: { id: '', fields: [], text: '' }, reason: 'fields that are a list' },
  { json: { id: '', fields: {} }, reason: 'no text' },
])('parseDraft finds no draft: $reason', ({ json }) => {
  expect(parseDraft(json)).toBeUndefined();
});

test('parseDraft returns the draft that was saved as JSON', () => {
  fc.assert(
    fc.property(aDraft, (draft) => {
      expect(parseDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
    }),
  );
});
