import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Idea } from '../../src/domain/idea.ts';
import { formatRelation, createRelatedFinder } from '../../src/domain/related.ts';
import { anIdea, someIdeas, type Written } from '../support/ideas.ts';

const SKILLS = (...names: string[]) => names.map((name) => ({ name }));

const ROUTER = anIdea('router', { topics: ['networking'], skills: SKILLS('OCaml', 'DHCP', 'C') });
const CLIENT = anIdea('client', { topics: ['storage'], skills: SKILLS('DHCP') });
const DRIVER = anIdea('driver', { topics: ['storage'], skills: SKILLS('OCaml') });
const PLANET = anIdea('planet', { topics: ['testing'], skills: SKILLS('OCaml') });
const PROXY = anIdea('proxy', { topics: ['networking'], skills: SKILLS('OCaml') });
const ESSAY = anIdea('essay', { topics: ['security'], skills: SKILLS('Writing') });
const ALL = [ROUTER, PLANET, DRIVER, PROXY, CLIENT, ESSAY];

test.each([
  {
    input: { idea: ROUTER, count: 9 },
    expected: [
      ['proxy', 'Networking', 'OCaml'],
      ['client', 'DHCP'],
      ['planet', 'OCaml'],
      ['driver', 'OCaml'],
    ],
    reason: 'ideas with more or rarer shared labels come first; equal ideas keep their order; shared labels are sorted rarest first',
  },
  {
    input: { idea: ROUTER, count: 2 },
    expected: [
      ['proxy', 'Networking', 'OCaml'],
      ['client', 'DHCP'],
    ],
    reason: 'no more ideas than the given count',
  },
  { input: { idea: ESSAY, count: 9 }, expected: [], reason: 'an idea that shares nothing has no related ideas' },
  { input: { idea: CLIENT, count: 1 }, expected: [['router', 'DHCP']], reason: 'of two equally related ideas, the first is chosen' },
])('$reason', ({ input: { idea, count }, expected }) => {
  expect(createRelatedFinder(ALL)(idea, count).map((related) => [related.idea.id, ...related.sharedLabels])).toEqual(expected);
});

test('a rare label counts more than a common one', () => {
  const own = anIdea('own', { skills: SKILLS('OCaml', 'DHCP') });
  const common = anIdea('common', { topics: ['testing'], skills: SKILLS('OCaml') });
  const rare = anIdea('rare', { topics: ['storage'], skills: SKILLS('DHCP') });
  const others = [1, 2, 3].map((each) => anIdea(`other-${each}`, { topics: ['security'], skills: SKILLS('OCaml') }));
  expect(createRelatedFinder([common, ...others, rare, own])(own, 2).map(({ idea }) => idea.id)).toEqual(['rare', 'common']);
});

test('a label that is both a topic and a skill counts once', () => {
  const own = anIdea('own', { topics: ['testing'], skills: SKILLS('Testing') });
  const other = anIdea('other', { topics: ['testing'], skills: SKILLS('Testing', 'OCaml') });
  expect(createRelatedFinder([own, other])(own, 3)).toEqual([{ idea: other, sharedLabels: ['Testing'], sharedWords: [] }]);
});

test('in any catalogue, related ideas are distinct, never the idea itself, have a reason each, and stay within the limit', () => {
  fc.assert(
    fc.property(someIdeas, fc.nat({ max: 5 }), (ideas, count) => {
      for (const idea of ideas) {
        const related = createRelatedFinder(ideas)(idea, count);
        const ids = related.map((each) => each.idea.id);
        expect(ids).not.toContain(idea.id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.length).toBeLessThanOrEqual(count);
        expect(
          related.filter(
            ({ sharedLabels, sharedWords }) =>
              sharedLabels.length + sharedWords.length === 0 || new Set(sharedLabels).size < sharedLabels.length,
          ),
        ).toEqual([]);
      }
    }),
  );
});

/** Five ideas whose skills all differ. The first ones are changed by `changes`. */
function fiveIdeas(...changes: readonly Partial<Written>[]): Idea[] {
  return Array.from({ length: 5 }, (_, index) =>
    anIdea(`idea-${index}`, {
      title: `Thing ${'abcde'[index]}`,
      topics: [['networking', 'security', 'storage', 'testing', 'networking'][index] ?? ''],
      skills: SKILLS(`Skill ${index}`),
      ...changes[index],
    }),
  );
}

test.each<{ changes: Partial<Written>[]; expected: string[]; reason: string }>([
  {
    changes: [{ title: 'DHCP leases on a page' }, { title: 'A store of each lease' }],
    expected: ['leases'],
    reason: 'a rare word in both titles, in singular or plural, is shown as the first idea writes it',
  },
  {
    changes: [{ title: 'DHCP leases' }, { summary: 'A list of leases that anybody can read aloud.', outcomes: ['A lease that lasts'] }],
    expected: ['leases'],
    reason: 'a word in two sentences of the text counts like a word of the title',
  },
  {
    changes: [{ title: 'DHCP leases' }, { summary: 'A list of leases that anybody can read aloud.' }],
    expected: [],
    reason: 'a word in only one sentence of the text does not count',
  },
  {
    changes: [{ title: 'Éclairs made with this and that' }, { title: 'What was that ECLAIR of 2015' }],
    expected: ['Éclairs'],
    reason: 'case and accents do not matter; common words do not count',
  },
  { changes: [{ title: 'Year 2015' }, { title: 'Since 2015' }], expected: [], reason: 'a number does not count' },
])('$reason', ({ changes, expected }) => {
  const [own, other, ...rest] = fiveIdeas(...changes);
  if (!own || !other) throw new Error('there are five');
  const related = createRelatedFinder([...rest, other, own])(own, 4).filter(({ idea }) => idea === other);
  expect(related.flatMap(({ sharedWords }) => sharedWords)).toEqual(expected);
});

test('a shared word that is also a shared label is listed once', () => {
  const pair = [{ title: 'A tale of DHCP', skills: SKILLS('DHCP') }];
  const ideas = fiveIdeas(...pair, ...pair);
  expect(createRelatedFinder(ideas)(ideas[0] as Idea, 1)).toEqual([{ idea: ideas[1], sharedLabels: ['DHCP'], sharedWords: ['tale'] }]);
});

test('ideas with the same rare words are related, even when many others share their topic', () => {
  const leases = (id: string, topic: string) => anIdea(id, { title: 'All about leases', topics: [topic], skills: SKILLS(id) });
  const crowd = Array.from({ length: 40 }, (_, index) =>
    anIdea(`crowd-${index}`, { title: 'All about nothing', topics: ['networking'], skills: SKILLS(`Skill ${index}`) }),
  );
  const own = leases('own', 'networking');
  expect(createRelatedFinder([...crowd, leases('other', 'storage'), own])(own, 1).map(({ idea }) => idea.id)).toEqual(['other']);
});

test.each([
  {
    input: { sharedLabels: ['DHCP', 'OCaml'], sharedWords: ['leases'] },
    expected: 'Also about DHCP, OCaml · both mention leases',
    reason: 'labels, then words',
  },
  { input: { sharedLabels: ['OCaml'], sharedWords: [] }, expected: 'Also about OCaml', reason: 'only labels' },
  { input: { sharedLabels: [], sharedWords: ['leases', 'packets'] }, expected: 'Both mention leases, packets', reason: 'only words' },
])('the text of a relation: $reason', ({ input, expected }) => {
  expect(formatRelation(input)).toBe(expected);
});
