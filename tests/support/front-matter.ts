import fc from 'fast-check';
import { MINIMAL_IDEA } from './ideas.ts';
import { DIFFICULTIES, KINDS, LEVELS, NEEDS, REFERENCE_TYPES, SIZES, STATUSES, type Term } from '../../src/domain/vocabulary.ts';

const oneOf = <Value extends string | number>(table: readonly Term<Value>[]): fc.Arbitrary<Value> =>
  fc.constantFrom(...table.map(({ value }) => value));

/** Text with a length close to the limits, some of it with emoji or with spaces around it. */
const text = (min: number, max: number): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom('a', 'é', '😀', 'a b'),
      fc.constantFrom(1, min, min + 1, max - 1, max, max + 1),
      fc.constantFrom('', ' ', '\n  '),
    )
    .map(([sign, length, spaces]) => spaces + sign.repeat(length).slice(0, length) + spaces);

const id = fc.constantFrom('networking', 'a-b', 'ada', 'A', 'a--b', '', 'a'.repeat(81), 'gsoc-2026');
const day = fc.constantFrom('2026-01-31', '2024-02-29', '2026-02-29', '2026-1-1', '31.1.2026', '');
const year = fc.constantFrom(1969, 1970, 2026, 2100, 2101, 2016.5, '2016');
const address = fc.constantFrom(
  ...[
    'https://example.org',
    'HTTP://example.org/ä b',
    ' https://example.org ',
    'https:example.org',
    'ftp://example.org',
    'javascript:alert(1)',
  ],
  ...[
    'mailto:ada@example.org',
    'MAILTO:ada@example.org',
    'mai\nlto:a@b.example',
    'mailto:',
    'example.org',
    '//example.org',
    '',
    'https://',
  ],
);
const several = <Value>(value: fc.Arbitrary<Value>, maxLength = 3): fc.Arbitrary<Value[]> => fc.array(value, { maxLength });
const NAMED = { requiredKeys: ['name' as const], noNullPrototype: true };
const link = fc.oneof(address, fc.record({ title: text(2, 200), url: address }, { noNullPrototype: true }));

/** Every field, with values that are valid or almost valid. */
const FIELDS: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  title: text(4, 100),
  summary: text(40, 300),
  status: oneOf(STATUSES),
  topics: several(id),
  kind: oneOf(KINDS),
  difficulty: oneOf(DIFFICULTIES),
  sizes: several(oneOf(SIZES)),
  skills: several(
    fc.record({ name: fc.oneof(text(1, 40), fc.constantFrom('OCaml', 'C++', '++')), need: oneOf(NEEDS), level: oneOf(LEVELS) }, NAMED),
  ),
  mentors: several(id),
  programmes: several(id),
  outcomes: several(text(4, 300)),
  starterTasks: several(text(4, 300), 13),
  stretchGoals: several(text(4, 300)),
  repositories: several(address),
  references: several(fc.record({ title: text(2, 200), url: address, type: oneOf(REFERENCE_TYPES) }, { noNullPrototype: true })),
  contact: address,
  requirements: text(4, 600),
  origin: fc.record({ date: day, url: address, note: text(2, 600) }, { requiredKeys: [], noNullPrototype: true }),
  history: several(
    fc.record(
      { programme: id, year, contributor: text(2, 100), mentors: several(id), outcome: text(2, 600), links: several(link) },
      { requiredKeys: ['year', 'outcome'], noNullPrototype: true },
    ),
  ),
  added: day,
  reviewed: day,
  previousIds: several(id),
  titel: fc.string(),
};

const field = fc
  .constantFrom(...Object.keys(FIELDS))
  .chain((name) =>
    fc
      .oneof({ weight: 9, arbitrary: FIELDS[name] ?? fc.constant(1) }, { weight: 1, arbitrary: fc.jsonValue() })
      .map((value) => ({ [name]: value })),
  );

/** The smallest front matter with one or two fields replaced, which may be wrong. */
export const someFrontMatter: fc.Arbitrary<Record<string, unknown>> = fc
  .tuple(field, field)
  .map(([one, other]) => ({ ...MINIMAL_IDEA, ...one, ...other }));
