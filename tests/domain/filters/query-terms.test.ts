import { expect, test } from 'vitest';
import { replaceTerm, type QueryTerm, formatQueryTermNotice } from '../../../src/domain/filters/query-terms.ts';

const found = (word: string): QueryTerm => ({ word, fate: 'found', terms: [word] });
const corrected = (word: string, ...terms: string[]): QueryTerm => ({ word, fate: 'corrected', terms });
const dropped = (word: string, suggestion?: string): QueryTerm => ({ word, fate: 'dropped', terms: [], suggestion });

test.each<{ words: QueryTerm[]; expected: string; reason: string }>([
  { words: [], expected: '', reason: 'no word, nothing to say' },
  { words: [found('ocaml')], expected: '', reason: 'what was found as typed needs no word' },
  { words: [corrected('ocmal', 'ocaml', 'oval')], expected: 'Showing results for ocaml instead of ocmal.', reason: 'the nearest is named' },
  {
    words: [corrected('dhpc', 'dhcp'), found('vm'), corrected('routr', 'router')],
    expected: 'Showing results for dhcp router instead of dhpc routr.',
    reason: 'several slips are one sentence',
  },
  {
    words: [found('easy'), dropped('hard'), dropped('work')],
    expected: 'No idea has all of these words; left out: hard, work.',
    reason: 'what was left out is named',
  },
  {
    words: [corrected('ocmal', 'ocaml'), dropped('hard')],
    expected: 'Showing results for ocaml instead of ocmal. No idea has all of these words; left out: hard.',
    reason: 'both are said',
  },
  {
    words: [dropped('xyzzy'), dropped('qwertz')],
    expected: 'No idea has this: xyzzy, qwertz.',
    reason: 'where no word is left, none was left out',
  },
])('$reason', ({ words, expected }) => {
  expect(formatQueryTermNotice(words).text).toBe(expected);
});

test('a word that may have been meant is proposed in the place of the one left out', () => {
  expect(formatQueryTermNotice([found('ocaml'), dropped('hrad', 'hard'), dropped('xyzzy')]).proposals).toEqual([
    { word: 'hard', text: 'ocaml hard xyzzy' },
  ]);
});

test.each([
  { other: undefined, expected: 'a c', reason: 'a word is left out' },
  { other: 'x', expected: 'a x c', reason: 'or another takes its place' },
])('$reason', ({ other, expected }) => {
  expect(replaceTerm(['a', 'b', 'c'].map(found), 'b', other)).toBe(expected);
});
