import fc from 'fast-check';
import type { z } from 'zod';
import { resolveIdea, type Entry, type Idea, type ReferenceData } from '../../src/domain/idea.ts';
import { ideaSchema } from '../../src/schema/idea-schema.ts';
import { DIFFICULTIES, NEEDS, SIZES, STATUSES } from '../../src/domain/vocabulary.ts';

/** Front matter as an author writes it. */
export type Written = z.input<typeof ideaSchema>;

/** The front matter of the smallest valid idea. */
export const MINIMAL_IDEA: Written = {
  title: 'A small idea',
  summary: 'One sentence that is just long enough for the list.',
  status: 'open',
  topics: ['networking'],
  difficulty: 'easy',
  sizes: [90],
  skills: [{ name: 'OCaml' }],
  mentors: [],
  outcomes: ['Something that runs'],
  added: '2026-01-01',
};

/** Reference data with four topics, two people, of whom one has confirmed, and two programmes. */
export const REFERENCE_DATA: ReferenceData = {
  topics: byId([
    { id: 'networking', label: 'Networking', description: 'Packets and protocols.', aliases: ['tcp'] },
    { id: 'security', label: 'Security', description: 'Keeping attackers out.', aliases: [] },
    { id: 'storage', label: 'Storage', description: 'Blocks and files.', aliases: ['disk', 'block'] },
    { id: 'testing', label: 'Testing', description: 'Finding faults.', aliases: [] },
  ]),
  people: byId([
    { id: 'ada', name: 'Ada Lovelace' },
    { id: 'bjorn', name: 'Björn Zebra', github: 'bjorn', confirmed: '2026-01-10' },
  ]),
  programmes: byId([
    { id: 'gsoc-2026', name: 'Google Summer of Code 2026', kind: 'gsoc', year: 2026, timeline: [] },
    { id: 'opw-2014', name: 'Outreach Program for Women 2014', kind: 'outreachy', year: 2014, timeline: [] },
  ]),
};

function byId<Row extends { readonly id: string }>(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}

/** The smallest valid entry, changed by `change`. */
export function anEntry(id: string, change: Partial<Written> = {}): Entry {
  return { id, data: ideaSchema.parse({ ...MINIMAL_IDEA, ...change }) };
}

export function anIdea(id: string, change: Partial<Written> = {}): Idea {
  return resolveIdea(anEntry(id, change), REFERENCE_DATA);
}

function someOf<Value>(values: Iterable<Value>, minLength: number): fc.Arbitrary<Value[]> {
  return fc.shuffledSubarray([...values], { minLength });
}

function oneOf<Value>(table: readonly { readonly value: Value }[]): fc.Arbitrary<Value> {
  return fc.constantFrom(...table.map(({ value }) => value));
}

const aSlug = fc.stringMatching(/^[a-z0-9]{1,4}(-[a-z0-9]{1,4})?$/);

const aChange: fc.Arbitrary<Partial<Written>> = fc.record({
  title: fc.constantFrom('A router', 'A firewall', 'Zone files', 'Éclair'),
  status: oneOf(STATUSES),
  topics: someOf(REFERENCE_DATA.topics.keys(), 1),
  difficulty: oneOf(DIFFICULTIES),
  sizes: someOf(
    SIZES.map(({ value }) => value),
    1,
  ),
  skills: someOf(['OCaml', 'C++', 'DHCP'], 1).chain((names) =>
    fc.tuple(...names.map((name) => fc.record({ name: fc.constant(name), need: oneOf(NEEDS) }))),
  ),
  mentors: someOf(REFERENCE_DATA.people.keys(), 0),
  programmes: someOf(REFERENCE_DATA.programmes.keys(), 0),
  added: fc.constantFrom('2014-05-01', '2025-12-31', '2026-01-01'),
});

/** Catalogues of up to eight ideas with different ids. There are few facet values, so that ideas often share some. */
export const someIdeas: fc.Arbitrary<Idea[]> = fc
  .uniqueArray(fc.tuple(aSlug, aChange), { selector: ([id]) => id, maxLength: 8 })
  .map((rows) => rows.map(([id, change]) => anIdea(id, change)));
