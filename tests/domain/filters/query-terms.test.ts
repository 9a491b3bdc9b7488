import { expect, test } from 'vitest';
import { replaceTerm, type QueryTerm, createQueryTermNotice } from '../../../src/domain/filters/query-terms.ts';

const found = (word: string): QueryTerm => ({ word, status: 'found', terms: [word] });
const corrected = (word: string, ...terms: string[]): QueryTerm => ({ word, status: 'corrected', terms });
const ignored = (word: string, suggestion?: string): QueryTerm => ({ word, status: 'ignored', terms: [], suggestion });

test.each<{ terms: QueryTerm[]; expected: string; reason: string }>([
  { terms: [], expected: '', reason: 'no notice without words' },
  { terms: [found('ocaml')], expected: '', reason: 'no notice for a word that was found as typed' },
  {
    terms: [corrected('ocmal', 'ocaml', 'oval')],
    expected: 'Showing results for “ocaml” instead of “ocmal”.',
    reason: 'names the best correction',
  },
  {
    terms: [corrected('dhpc', 'dhcp'), found('vm'), corrected('routr', 'router')],
    expected: 'Showing results for “dhcp router” instead of “dhpc routr”.',
    reason: 'several corrections are one sentence',
  },
  {
    terms: [found('easy'), ignored('hard'), ignored('work')],
    expected: 'No idea contains all words. Ignored: “hard”, “work”.',
    reason: 'names the ignored words',
  },
  {
    terms: [corrected('ocmal', 'ocaml'), ignored('hard')],
    expected: 'Showing results for “ocaml” instead of “ocmal”. No idea contains all words. Ignored: “hard”.',
    reason: 'reports corrected and ignored words',
  },
  {
    terms: [ignored('xyzzy'), ignored('qwertz')],
    expected: 'No results for “xyzzy qwertz”.',
    reason: 'says that there are no results when all words are ignored',
  },
])('$reason', ({ terms, expected }) => {
  expect(createQueryTermNotice(terms).text).toBe(expected);
});

test('a suggestion replaces the ignored word', () => {
  expect(createQueryTermNotice([found('ocaml'), ignored('hrad', 'hard'), ignored('xyzzy')]).suggestions).toEqual([
    { word: 'hard', text: 'ocaml hard xyzzy' },
  ]);
});

test.each([
  { replacement: undefined, expected: 'a c', reason: 'removes a word' },
  { replacement: 'x', expected: 'a x c', reason: 'replaces a word' },
])('$reason', ({ replacement, expected }) => {
  expect(replaceTerm(['a', 'b', 'c'].map(found), 'b', replacement)).toBe(expected);
});
