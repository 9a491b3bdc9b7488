import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collectFacetValues, FACETS, mapFacets, type FacetName } from '../../../src/domain/filters/facets.ts';
import { setFilter, EMPTY_QUERY, formatQuery, parseQuery } from '../../../src/domain/filters/query.ts';
import { anIdea, someIdeas, type Written } from '../../support/ideas.ts';
import { shippedIdeas } from '../../support/shipped.ts';

test('the facets are in display order, with permanent addresses', () => {
  expect(FACETS.map(({ name, path }) => `${name} /${path}/`)).toEqual([
    'topic /topics/',
    'difficulty /difficulty/',
    'size /size/',
    'status /status/',
    'skill /skills/',
    'programme /programmes/',
    'mentor /mentors/',
  ]);
});

test.each<{ name: FacetName; input: Partial<Written>; values: string[]; headings: string[]; reason: string }>([
  {
    name: 'topic',
    input: { topics: ['testing', 'storage'] },
    values: ['testing', 'storage'],
    headings: ['Ideas about Testing', 'Ideas about Storage'],
    reason: 'topics keep the author’s order',
  },
  { name: 'difficulty', input: { difficulty: 'hard' }, values: ['hard'], headings: ['Hard ideas'], reason: 'an idea has one difficulty' },
  { name: 'size', input: { sizes: [350] }, values: ['350'], headings: ['Ideas for 350 hours'], reason: 'a size is a number of hours' },
  { name: 'status', input: { status: 'taken' }, values: ['taken'], headings: ['Ideas: taken'], reason: 'an idea has one status' },
  {
    name: 'skill',
    input: { skills: [{ name: 'golang' }, { name: 'C++', need: 'learn' }] },
    values: ['go', 'cpp'],
    headings: ['Ideas that use Go', 'Ideas that use C++'],
    reason: 'skills of every need are included, with their usual names',
  },
  { name: 'programme', input: {}, values: [], headings: [], reason: 'an idea without a programme has no value' },
  {
    name: 'programme',
    input: { programmes: ['gsoc-2026'] },
    values: ['gsoc-2026'],
    headings: ['Google Summer of Code 2026'],
    reason: 'the heading of a programme is its name',
  },
  {
    name: 'mentor',
    input: { mentors: ['ada'] },
    values: ['ada'],
    headings: ['Ideas with Ada Lovelace'],
    reason: 'an idea with a mentor has that person as value',
  },
  {
    name: 'mentor',
    input: {},
    values: ['wanted'],
    headings: ['Ideas that need a mentor'],
    reason: 'an open idea without a mentor has the value "wanted"',
  },
  { name: 'mentor', input: { status: 'retired' }, values: [], headings: [], reason: 'a retired idea without a mentor has no value' },
])('$name: $reason', ({ name, input, values, headings }) => {
  const facet = FACETS.find((each) => each.name === name);
  const idea = anIdea('some-idea', input);
  expect(facet?.valuesOf(idea).map(({ value }) => value)).toEqual(values);
  expect(facet?.valuesOf(idea).map((value) => facet.heading(value))).toEqual(headings);
});

test('mapFacets returns one property for each facet', () => {
  expect(Object.entries(mapFacets(({ name }) => name.length))).toEqual(FACETS.map(({ name }) => [name, name.length]));
});

test.each([
  { input: someIdeas, reason: 'every facet value of any catalogue can be written to a URL and read again' },
  { input: fc.constant(shippedIdeas()), reason: 'every facet value of the shipped catalogue can be written to a URL and read again' },
])('$reason', ({ input }) => {
  fc.assert(
    fc.property(input, (ideas) => {
      const values = collectFacetValues(ideas);
      for (const { name } of FACETS) {
        const query = values[name].reduce((chosen, { value }) => setFilter(chosen, name, value, 'include'), EMPTY_QUERY);
        expect(parseQuery(formatQuery(query)).filters[name].include).toEqual(values[name].map(({ value }) => value));
      }
    }),
    { numRuns: 30 },
  );
});
