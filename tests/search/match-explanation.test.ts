import { expect, test } from 'vitest';
import type { QueryTerm } from '../../src/domain/filters/query-terms.ts';
import { explainMatch, type TermMatch } from '../../src/search/match-explanation.ts';

const WORDS: QueryTerm[] = [
  { word: 'leases', status: 'found', terms: ['leases'] },
  { word: 'handshake', status: 'found', terms: ['handshake'] },
  { word: 'ocmal', status: 'corrected', terms: ['ocaml'] },
];
const leases: TermMatch = { word: 'leases', term: 'leases', field: 'outcomes' };
const handshake: TermMatch = { word: 'handshake', term: 'handshake', field: 'body' };
const ocaml: TermMatch = { word: 'ocmal', term: 'ocaml', field: 'skills' };

test.each<{ reasons: TermMatch[]; visible?: string[]; expected: string; reason: string }>([
  { reasons: [], expected: '', reason: 'no matches give an empty text' },
  { reasons: [leases], visible: ['leases'], expected: '', reason: 'a match that is marked in the row is not explained' },
  { reasons: [leases], expected: 'in its outcomes: leases', reason: 'a match that is not marked in the row is explained with its field' },
  {
    reasons: [handshake, leases],
    expected: 'in its outcomes: leases · in its text: handshake',
    reason: 'fields have a fixed order that does not depend on the query',
  },
  {
    reasons: [leases, { word: 'lea', term: 'learn', field: 'outcomes' }, { ...leases, word: 'leas' }],
    expected: 'in its outcomes: leases, learn',
    reason: 'each field and each term appears only once',
  },
  {
    reasons: [ocaml],
    expected: 'in its skills: ocaml · “ocaml” instead of “ocmal”',
    reason: 'a corrected typo is explained if its term is not marked in the row',
  },
  { reasons: [ocaml], visible: ['ocaml'], expected: '', reason: 'a corrected typo is not explained if its term is marked in the row' },
])('$reason', ({ reasons, visible = [], expected }) => {
  expect(explainMatch(reasons, WORDS, new Set(visible))).toBe(expected);
});
