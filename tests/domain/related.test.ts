import fc from 'fast-check';
import { expect, test } from 'vitest';
import { relatedAmong } from '../../src/domain/related.ts';
import { anIdea, someIdeas } from '../support/ideas.ts';

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
    reason: 'more in common first, the rare before the common, equals as they stood, reasons rarest first',
  },
  {
    input: { idea: ROUTER, count: 2 },
    expected: [
      ['proxy', 'Networking', 'OCaml'],
      ['client', 'DHCP'],
    ],
    reason: 'no more than asked for',
  },
  { input: { idea: ESSAY, count: 9 }, expected: [], reason: 'nothing shared, nothing related' },
  { input: { idea: CLIENT, count: 1 }, expected: [['router', 'DHCP']], reason: 'of two rare labels the first idea wins' },
])('$reason', ({ input: { idea, count }, expected }) => {
  expect(relatedAmong(ALL)(idea, count).map((related) => [related.idea.id, ...related.shared])).toEqual(expected);
});

test('one rare label says more than one that all have', () => {
  const own = anIdea('own', { skills: SKILLS('OCaml', 'DHCP') });
  const common = anIdea('common', { topics: ['testing'], skills: SKILLS('OCaml') });
  const rare = anIdea('rare', { topics: ['storage'], skills: SKILLS('DHCP') });
  const others = [1, 2, 3].map((each) => anIdea(`other-${each}`, { topics: ['security'], skills: SKILLS('OCaml') }));
  expect(relatedAmong([common, ...others, rare, own])(own, 2).map(({ idea }) => idea.id)).toEqual(['rare', 'common']);
});

test('a label that is topic and skill counts once', () => {
  const own = anIdea('own', { topics: ['testing'], skills: SKILLS('Testing') });
  const other = anIdea('other', { topics: ['testing'], skills: SKILLS('Testing', 'OCaml') });
  expect(relatedAmong([own, other])(own, 3)).toEqual([{ idea: other, shared: ['Testing'] }]);
});

test('in any catalogue: never itself, none twice, a reason for each, at most as many as asked for', () => {
  fc.assert(
    fc.property(someIdeas, fc.nat({ max: 5 }), (ideas, count) => {
      for (const idea of ideas) {
        const related = relatedAmong(ideas)(idea, count);
        const ids = related.map((each) => each.idea.id);
        expect(ids).not.toContain(idea.id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.length).toBeLessThanOrEqual(count);
        expect(related.filter(({ shared }) => shared.length === 0 || new Set(shared).size < shared.length)).toEqual([]);
      }
    }),
  );
});
