import { expect, test } from 'vitest';
import { recordSetOf } from '../../src/domain/idea-record.ts';
import { createSearch } from '../../src/search/search.ts';
import { anIdea, type Written } from '../support/ideas.ts';

const LONG = 'Much is to be said about this idea before its last word, which is';

function searchOver(changes: Readonly<Record<string, Partial<Written>>>) {
  return createSearch(recordSetOf(Object.entries(changes).map(([id, change]) => anIdea(id, change))));
}

test.each<{ input: Record<string, Partial<Written>>; reason: string }>([
  { input: { less: { summary: `${LONG} zeppelin.` }, more: { title: 'A zeppelin' } }, reason: 'the title counts more than the summary' },
  { input: { less: { skills: [{ name: 'Zeppelin' }] }, more: { title: 'A zeppelin' } }, reason: 'the title counts more than a skill' },
  { input: { less: { outcomes: ['A zeppelin'] }, more: { title: 'A zeppelin' } }, reason: 'the title counts more than an outcome' },
  {
    input: { less: { outcomes: ['A zeppelin'] }, more: { skills: [{ name: 'A zeppelin' }] } },
    reason: 'a skill counts more than an outcome',
  },
])('$reason', ({ input }) => {
  expect(searchOver(input)('zeppelin')).toEqual(['more', 'less']);
});

test.each([
  { input: 'c++', expected: ['cpp'], reason: 'C++ is not C' },
  { input: 'c#', expected: ['csharp'], reason: 'C# is neither' },
  { input: 'сеть', expected: ['cyrillic'], reason: 'words of any script are words' },
  { input: 'zep', expected: ['late'], reason: 'a word may stand far back in a text' },
  { input: 'bjo', expected: ['mentored'], reason: 'a beginning without its accent is enough' },
])('“$input” finds only $expected: $reason', ({ input, expected }) => {
  const search = searchOver({
    c: { skills: [{ name: 'C' }] },
    cpp: { skills: [{ name: 'C++' }] },
    csharp: { skills: [{ name: 'C#' }] },
    cyrillic: { title: 'Малая сеть' },
    late: { summary: `${LONG}. ${LONG} zeppelin.` },
    mentored: { mentors: ['bjorn'] },
  });
  expect(search(input)).toEqual(expected);
});
