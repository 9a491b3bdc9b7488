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

/** What `input` selects, by id: numbers would make a failing row hard to read. `gone` has a number that no idea has. */
function selectionOf(input: string, found?: readonly string[]) {
  const numbers = found?.map((id) => (id === 'gone' ? IDEAS.length : IDEAS.findIndex((idea) => idea.id === id)));
  const { ideas, counts } = select(COLUMNS, parseQuery(input), numbers);
  return { ids: ideas.map((number) => IDEAS[number]?.id), counts };
}

test.each<{ input: string; found?: string[]; expected: string[]; reason: string }>([
  { input: '', expected: ['router', 'disk', 'firewall', 'fuzzer'], reason: 'asking for nothing shows all, in the order of the build' },
  { input: '?topic=storage', expected: ['disk'], reason: 'a value asks for the ideas that have it' },
  { input: '?topic=storage&topic=networking', expected: ['router', 'disk'], reason: 'within a facet any value will do' },
  { input: '?topic=security&difficulty=hard', expected: ['router', 'fuzzer'], reason: 'between facets all must hold' },
  { input: '?topic=-security', expected: ['disk'], reason: 'an excluded value may not be there' },
  { input: '?topic=security&topic=-networking', expected: ['firewall', 'fuzzer'], reason: 'include and exclude work together' },
  { input: '?topic=security&topic=testing&all=topic', expected: ['fuzzer'], reason: 'or all must be there, where that is asked' },
  { input: '?topic=security&topic=storage&all=topic', expected: [], reason: 'though no idea has them' },
  { input: '?size=90&size=350&all=size&topic=storage&topic=security', expected: ['firewall'], reason: 'of one facet and not of others' },
  { input: '?topic=disk&topic=-disk', expected: [], reason: 'nothing has a value that nobody knows' },
  { input: '?size=350', expected: ['firewall'], reason: 'one of several sizes will do' },
  { input: '?mentor=wanted', expected: ['disk', 'firewall'], reason: 'a wanted mentor can be asked for' },
  { input: '?mentor=-wanted', expected: ['router', 'fuzzer'], reason: 'and ruled out' },
  { input: '?sort=newest', expected: ['fuzzer', 'router', 'firewall', 'disk'], reason: 'a sort orders what is left' },
  { input: '?q=x', found: ['firewall', 'router'], expected: ['firewall', 'router'], reason: 'a search shows what it found, best first' },
  { input: '?q=x&sort=newest', found: ['firewall', 'router'], expected: ['router', 'firewall'], reason: 'unless another sort was chosen' },
  { input: '?topic=storage', found: ['firewall', 'disk'], expected: ['disk'], reason: 'filters narrow what was found' },
  { input: '', found: ['gone', 'disk'], expected: ['disk'], reason: 'found numbers that no idea has are left out' },
  { input: '', found: [], expected: [], reason: 'found nothing, shows nothing' },
])('$reason', ({ input, found, expected }) => {
  expect(selectionOf(input, found).ids).toEqual(expected);
});

test.each<{ input: string; found?: string[]; expected: Record<string, number>; reason: string }>([
  {
    input: '',
    expected: { networking: 1, security: 3, storage: 1, testing: 1 },
    reason: 'with nothing asked, each value counts its ideas',
  },
  {
    input: '?difficulty=hard',
    expected: { networking: 1, security: 2, testing: 1 },
    reason: 'another facet lowers the counts; a value that would show nothing has none',
  },
  {
    input: '?topic=storage',
    expected: { networking: 1, security: 3, storage: 1, testing: 1 },
    reason: 'a facet’s own included values leave its counts alone',
  },
  {
    input: '?topic=storage&difficulty=easy',
    expected: { security: 1, storage: 1 },
    reason: 'but not the others’',
  },
  {
    input: '?topic=-networking',
    expected: { networking: 1, security: 2, storage: 1, testing: 1 },
    reason: 'its own excluded ones count, but for the value that is ruled out: it says what letting it in would show',
  },
  {
    input: '?topic=-networking&topic=-testing',
    expected: { networking: 1, security: 1, storage: 1, testing: 1 },
    reason: 'of two that are ruled out each is let in alone',
  },
  {
    input: '?topic=security&all=topic',
    expected: { networking: 1, security: 3, testing: 1 },
    reason: 'where all must be there, a value counts the ideas that have it as well',
  },
  { input: '?topic=storage&difficulty=hard&mentor=wanted', expected: {}, reason: 'two other facets in the way are too many' },
  { input: '', found: ['disk', 'fuzzer'], expected: { security: 1, storage: 1, testing: 1 }, reason: 'only what was found counts' },
])('$reason', ({ input, found, expected }) => {
  expect(Object.fromEntries(selectionOf(input, found).counts.topic)).toEqual(expected);
});
