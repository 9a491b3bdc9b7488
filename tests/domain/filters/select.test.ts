import { expect, test } from 'vitest';
import { buildFacetColumns } from '../../../src/domain/filters/facet-columns.ts';
import { parseQuery } from '../../../src/domain/filters/query.ts';
import { select } from '../../../src/domain/filters/select.ts';
import { anIdea } from '../../support/ideas.ts';

const IDEAS = [
  anIdea('router', { topics: ['networking', 'security'], difficulty: 'hard', added: '2026-01-03', mentors: ['ada'] }),
  anIdea('disk', { topics: ['storage'], difficulty: 'easy', added: '2026-01-01' }),
  anIdea('firewall', { topics: ['security'], difficulty: 'easy', added: '2026-01-02', sizes: [90, 350] }),
  anIdea('fuzzer', { topics: ['testing', 'security'], difficulty: 'hard', added: '2026-01-04', status: 'taken' }),
];
const COLUMNS = buildFacetColumns(IDEAS);

/** The ideas that `input` selects, as ids, so that a failure is easy to read. The id `gone` stands for an unknown number. */
function selectionOf(input: string, found?: readonly string[]) {
  const numbers = found?.map((id) => (id === 'gone' ? IDEAS.length : IDEAS.findIndex((idea) => idea.id === id)));
  const { ideas, counts } = select(COLUMNS, parseQuery(input), numbers);
  return { ids: ideas.map((number) => IDEAS[number]?.id), counts };
}

test.each<{ input: string; found?: string[]; expected: string[]; reason: string }>([
  { input: '', expected: ['router', 'disk', 'firewall', 'fuzzer'], reason: 'the empty query shows all ideas in the default order' },
  { input: '?topic=storage', expected: ['disk'], reason: 'an included value selects the ideas that have it' },
  {
    input: '?topic=storage&topic=networking',
    expected: ['router', 'disk'],
    reason: 'within a facet, any of the included values is enough',
  },
  { input: '?topic=security&difficulty=hard', expected: ['router', 'fuzzer'], reason: 'an idea must match all facets' },
  { input: '?topic=-security', expected: ['disk'], reason: 'an excluded value removes the ideas that have it' },
  { input: '?topic=security&topic=-networking', expected: ['firewall', 'fuzzer'], reason: 'include and exclude work together' },
  {
    input: '?topic=security&topic=testing&all=topic',
    expected: ['fuzzer'],
    reason: 'with `all`, an idea must have all included values of the facet',
  },
  { input: '?topic=security&topic=storage&all=topic', expected: [], reason: 'with `all`, no idea matches when none has all values' },
  {
    input: '?size=90&size=350&all=size&topic=storage&topic=security',
    expected: ['firewall'],
    reason: '`all` for one facet does not change the other facets',
  },
  { input: '?topic=disk&topic=-disk', expected: [], reason: 'an unknown value matches no idea' },
  { input: '?size=350', expected: ['firewall'], reason: 'an idea matches with any of its sizes' },
  { input: '?mentor=wanted', expected: ['disk', 'firewall'], reason: '"wanted" selects available ideas without a mentor' },
  { input: '?mentor=-wanted', expected: ['router', 'fuzzer'], reason: '"wanted" can be excluded' },
  { input: '?sort=newest', expected: ['fuzzer', 'router', 'firewall', 'disk'], reason: 'a sort changes the order' },
  {
    input: '?q=x',
    found: ['firewall', 'router'],
    expected: ['firewall', 'router'],
    reason: 'search results stay in their order, best first',
  },
  {
    input: '?q=x&sort=newest',
    found: ['firewall', 'router'],
    expected: ['router', 'firewall'],
    reason: 'a chosen sort also orders search results',
  },
  { input: '?topic=storage', found: ['firewall', 'disk'], expected: ['disk'], reason: 'filters also apply to search results' },
  { input: '', found: ['gone', 'disk'], expected: ['disk'], reason: 'search results with an unknown number are left out' },
  { input: '', found: [], expected: [], reason: 'no search results, no ideas' },
])('$reason', ({ input, found, expected }) => {
  expect(selectionOf(input, found).ids).toEqual(expected);
});

test.each<{ input: string; found?: string[]; expected: Record<string, number>; reason: string }>([
  {
    input: '',
    expected: { networking: 1, security: 3, storage: 1, testing: 1 },
    reason: 'without filters, the count of a value is the number of its ideas',
  },
  {
    input: '?difficulty=hard',
    expected: { networking: 1, security: 2, testing: 1 },
    reason: 'a filter on another facet lowers the counts; counts of 0 are left out',
  },
  {
    input: '?topic=storage',
    expected: { networking: 1, security: 3, storage: 1, testing: 1 },
    reason: 'an included value does not change the counts of its own facet',
  },
  {
    input: '?topic=storage&difficulty=easy',
    expected: { security: 1, storage: 1 },
    reason: 'an included value and a filter on another facet: only the other facet changes the counts',
  },
  {
    input: '?topic=-networking',
    expected: { networking: 1, security: 2, storage: 1, testing: 1 },
    reason: 'an excluded value lowers the other counts of its facet, but not its own count',
  },
  {
    input: '?topic=-networking&topic=-testing',
    expected: { networking: 1, security: 1, storage: 1, testing: 1 },
    reason: 'two excluded values: the count of each ignores only its own exclusion',
  },
  {
    input: '?topic=security&all=topic',
    expected: { networking: 1, security: 3, testing: 1 },
    reason: 'with `all`, only ideas with the included values are counted',
  },
  {
    input: '?topic=storage&difficulty=hard&mentor=wanted',
    expected: {},
    reason: 'no counts when no idea matches the filters on other facets',
  },
  { input: '', found: ['disk', 'fuzzer'], expected: { security: 1, storage: 1, testing: 1 }, reason: 'only search results are counted' },
])('$reason', ({ input, found, expected }) => {
  expect(Object.fromEntries(selectionOf(input, found).counts.topic)).toEqual(expected);
});
