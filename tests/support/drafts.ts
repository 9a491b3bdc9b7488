import fc from 'fast-check';
import type { Draft } from '../../src/drafts/draft.ts';

/** Texts that YAML could misread or reject. */
const AWKWARD = [
  'true',
  '12',
  '~',
  '- x',
  'a: b',
  '# no',
  'a #b',
  '{',
  '[x',
  '"',
  "'",
  '\\',
  '| x',
  '> y',
  '---',
  '*a',
  '&b',
  '!c',
  '@d',
  '%e',
  '`f',
  '?',
  'é',
  '😀',
  '\u2028',
  '2026-02-30',
  'null',
  'a\nb',
  'a\rb',
  'a\r\n\rb',
  'a\n\n  b',
  '\tx',
];
const words = fc.oneof(fc.constantFrom(...AWKWARD), fc.string({ unit: 'grapheme', maxLength: 30 }));

const ids = fc.array(fc.constantFrom('networking', 'ada', 'gsoc-2026', 'no', '2026'), { maxLength: 3 });
const row = (names: readonly string[]) =>
  fc.record(Object.fromEntries(names.map((name) => [name, words])) as Record<string, typeof words>, { requiredKeys: [] });

/** Drafts as a form may contain them at any time: any fields may be missing, and values may be valid or not. */
export const aDraft: fc.Arbitrary<Draft> = fc.record({
  id: fc.constantFrom('', 'router-vm', 'No id'),
  fields: fc.record(
    {
      title: words,
      summary: words,
      status: fc.constantFrom('open', 'nonsense', ''),
      topics: ids,
      sizes: fc.subarray([90, 175, 350]),
      skills: fc.array(row(['name', 'need', 'level']), { maxLength: 3 }),
      mentors: ids,
      outcomes: fc.array(words, { maxLength: 3 }),
      added: fc.constantFrom('2026-01-31', '2026-02-30'),
      references: fc.array(row(['title', 'url', 'type']), { maxLength: 2 }),
      requirements: words,
      origin: row(['date', 'url', 'note']),
      history: fc.array(
        fc.record({ year: fc.integer(), outcome: words, links: fc.array(fc.oneof(words, row(['title', 'url'])), { maxLength: 2 }) }),
        { maxLength: 2 },
      ),
      previousIds: ids,
      unheardOf: words,
    },
    { requiredKeys: [] },
  ),
  text: fc.oneof(words, fc.constant('## A heading\n\n---\n\n    code'), fc.constant('    code first')),
});
