import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildFacetColumns } from '../../src/domain/filters/facet-columns.ts';
import { sortByDefaultOrder } from '../../src/domain/default-order.ts';
import type { Idea } from '../../src/domain/idea.ts';
import { EMPTY_QUERY } from '../../src/domain/filters/query.ts';
import { select } from '../../src/domain/filters/select.ts';
import { anIdea, someIdeas } from '../support/ideas.ts';

const aSeed = fc.string();
const isStale = ({ id }: Idea): boolean => id.includes('stale');

function idsOf(ideas: readonly Idea[]): string[] {
  return ideas.map(({ id }) => id);
}

test('the default order is a permutation', () => {
  fc.assert(
    fc.property(someIdeas, aSeed, (ideas, seed) => {
      expect(idsOf(sortByDefaultOrder(ideas, seed)).sort()).toEqual(idsOf(ideas).sort());
    }),
  );
});

test('the default order does not depend on the input order, and does not change the input', () => {
  fc.assert(
    fc.property(
      someIdeas.chain((ideas) => fc.tuple(fc.constant(ideas), fc.shuffledSubarray(ideas, { minLength: ideas.length }))),
      aSeed,
      ([ideas, shuffled], seed) => {
        const before = idsOf(shuffled);
        expect(idsOf(sortByDefaultOrder(shuffled, seed))).toEqual(idsOf(sortByDefaultOrder(ideas, seed)));
        expect(idsOf(shuffled)).toEqual(before);
      },
    ),
  );
});

test('adding an idea does not change the order of the others', () => {
  fc.assert(
    fc.property(someIdeas, aSeed, (ideas, seed) => {
      const [added, ...rest] = ideas;
      expect(idsOf(sortByDefaultOrder(ideas, seed)).filter((id) => id !== added?.id)).toEqual(idsOf(sortByDefaultOrder(rest, seed)));
    }),
  );
});

test('groups for any seed: open with a mentor, open, in discussion, the same three when they need review, taken, all others', () => {
  const groups: [string, Idea][] = [
    ['0', anIdea('a-mentored', { mentors: ['ada'] })],
    ['0', anIdea('z-mentored', { mentors: ['bjorn'] })],
    ['1', anIdea('a-open')],
    ['1', anIdea('z-open')],
    ['2', anIdea('a-discussed', { status: 'discussion', mentors: ['ada'] })],
    ['2', anIdea('z-discussed', { status: 'discussion' })],
    ['3', anIdea('a-stale-mentored', { mentors: ['ada'] })],
    ['4', anIdea('a-stale-open')],
    ['5', anIdea('a-stale-discussed', { status: 'discussion', mentors: ['ada'] })],
    ['6', anIdea('a-taken', { status: 'taken', mentors: ['ada'] })],
    ['7', anIdea('a-completed', { status: 'completed', mentors: ['ada'] })],
    ['7', anIdea('a-retired', { status: 'retired' })],
  ];
  const groupOf = new Map(groups.map(([group, { id }]) => [id, group]));
  const ideas = groups.map(([, idea]) => idea);
  fc.assert(
    fc.property(aSeed, (seed) => {
      expect(idsOf(sortByDefaultOrder(ideas, seed, isStale)).map((id) => groupOf.get(id))).toEqual(groups.map(([group]) => group));
    }),
  );
});

test('in every sort, ideas that need review come last among equal ones, at build time and in the browser', () => {
  const ideas = sortByDefaultOrder([anIdea('a-stale'), anIdea('b-fresh'), anIdea('c-stale'), anIdea('d-fresh')], 'a day', isStale);
  for (const sort of ['fair', 'newest', 'smallest', 'easiest', 'title'] as const) {
    const sorted = select(buildFacetColumns(ideas), { ...EMPTY_QUERY, sort }).ideas.flatMap((number) => ideas[number]?.id ?? []);
    expect(
      sorted.map((id) => id.slice(2)),
      sort,
    ).toEqual(['fresh', 'fresh', 'stale', 'stale']);
  }
});

test('over 500 days each of five ideas comes first on 60 to 140 days', () => {
  const ideas = ['aaa', 'aab', 'bbb', 'router-vm', 'zzz'].map((id) => anIdea(id));
  const first = new Map<string, number>();
  for (let day = 0; day < 500; day++) {
    const id = sortByDefaultOrder(ideas, new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10))[0]?.id ?? '';
    first.set(id, (first.get(id) ?? 0) + 1);
  }
  expect([...first.keys()].sort()).toEqual(idsOf(ideas));
  expect([...first.values()].filter((count) => count < 60 || count > 140)).toEqual([]);
});
