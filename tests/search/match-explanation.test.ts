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
  { reasons: [], expected: '', reason: 'no reason, no line' },
  { reasons: [leases], visible: ['leases'], expected: '', reason: 'what stands marked in the row needs no word' },
  { reasons: [leases], expected: 'in its outcomes: leases', reason: 'what does not is said, with its place' },
  {
    reasons: [handshake, leases],
    expected: 'in its outcomes: leases · in its text: handshake',
    reason: 'places have an order of their own, whatever was typed first',
  },
  {
    reasons: [leases, { word: 'lea', term: 'learn', field: 'outcomes' }, { ...leases, word: 'leas' }],
    expected: 'in its outcomes: leases, learn',
    reason: 'a place is named once, and so is a word',
  },
  {
    reasons: [ocaml],
    expected: 'in its skills: ocaml · “ocaml” instead of “ocmal”',
    reason: 'a slip is explained where its word is hidden',
  },
  { reasons: [ocaml], visible: ['ocaml'], expected: '', reason: 'and explains itself where it is marked' },
])('$reason', ({ reasons, visible = [], expected }) => {
  expect(explainMatch(reasons, WORDS, new Set(visible))).toBe(expected);
});
