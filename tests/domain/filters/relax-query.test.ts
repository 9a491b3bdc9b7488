import { expect, test } from 'vitest';
import type { QueryTerm } from '../../../src/domain/filters/query-terms.ts';
import { buildFacetColumns, getFacetLabel } from '../../../src/domain/filters/facet-columns.ts';
import { formatQuery, parseQuery, type Query } from '../../../src/domain/filters/query.ts';
import { select } from '../../../src/domain/filters/select.ts';
import { bestRelaxations, relaxQuery } from '../../../src/domain/filters/relax-query.ts';
import { anIdea } from '../../support/ideas.ts';

const COLUMNS = buildFacetColumns([
  anIdea('router', { topics: ['networking'], difficulty: 'hard' }),
  anIdea('disk', { topics: ['storage'] }),
  anIdea('dhcp', { topics: ['networking'], sizes: [175] }),
]);
const terms = (text: string): QueryTerm[] =>
  text
    .split(' ')
    .flatMap((word) =>
      word === '' ? [] : [{ word, status: word === 'xyzzy' ? ('ignored' as const) : ('found' as const), terms: [word] }],
    );

function relaxationsOf(search: string) {
  const query = parseQuery(search);
  return relaxQuery(query, terms(query.text), (name, value) => getFacetLabel(COLUMNS, name, value));
}

test.each([
  {
    input: '?q=router+vm&sort=title',
    expected: ['Without “router” ?q=vm&sort=title', 'Without “vm” ?q=router&sort=title'],
    reason: 'removes each word',
  },
  {
    input: '?topic=storage&difficulty=hard',
    expected: ['Without Storage ?difficulty=hard', 'Without Hard ?topic=storage'],
    reason: 'removes each value',
  },
  { input: '?topic=-storage', expected: ['With Storage '], reason: 'includes each excluded value again' },
  {
    input: '?topic=networking&topic=storage&all=topic',
    expected: [
      'With any topic of these ?topic=networking&topic=storage',
      'Without Networking ?topic=storage&all=topic',
      'Without Storage ?topic=networking&all=topic',
    ],
    reason: 'asks for any value instead of all, or removes one',
  },
  { input: '?q=xyzzy+vm', expected: ['Without “vm” ?q=xyzzy'], reason: 'does not remove a word that was already ignored' },
  {
    input: '?q=xyzzy&size=90',
    expected: ['Without “xyzzy” ?size=90', 'Without 90 hours ?q=xyzzy'],
    reason: 'removes all words when none was found',
  },
  { input: '?topic=nonsense', expected: [], reason: 'does not remove an unknown value' },
  { input: '', expected: [], reason: 'the empty query has no relaxation' },
])('relaxations of $input: $reason', ({ input, expected }) => {
  expect(relaxationsOf(input).map(({ label, query }) => `${label} ${formatQuery(query)}`)).toEqual(expected);
});

const count = async (query: Query): Promise<number> => (query.text === '' ? select(COLUMNS, query).ideas.length : 0);

test('relaxations with the most ideas come first, and those without ideas are left out', async () => {
  const best = await bestRelaxations(relaxationsOf('?topic=networking&topic=-networking&difficulty=easy&size=90'), count);
  expect(best.map(({ label, count: ideas }) => `${label}: ${ideas}`)).toEqual(['Without Networking: 1', 'With Networking: 1']);
});

test('there are at most five relaxations', async () => {
  const relaxations = Array.from({ length: 9 }, (_, number) => ({ label: `relaxation ${number}`, query: parseQuery(`?q=${number}`) }));
  const best = await bestRelaxations(relaxations, async ({ text }) => Number(text));
  expect(best.map((relaxation) => relaxation.count)).toEqual([8, 7, 6, 5, 4]);
});
