import { expect, test } from 'vitest';
import { maxTypos } from '../../src/search/typo-correction.ts';
import { indexOver, searchDocument } from '../support/search.ts';

test.each([
  { word: 'ocmal', term: 'ocaml', isCorrected: true, reason: 'a swap of two adjacent letters is one typo' },
  { word: 'routr', term: 'router', isCorrected: true, reason: 'a missing letter' },
  { word: 'tticketing', term: 'ticketing', isCorrected: true, reason: 'an extra letter at the start' },
  { word: 'quikjs', term: 'quickjs', isCorrected: true, reason: 'a missing letter in the middle' },
  { word: 'yesponsiveness', term: 'responsiveness', isCorrected: true, reason: 'a wrong first letter' },
  { word: 'unikrnl', term: 'unikernel', isCorrected: false, reason: 'two typos in a word that may have one' },
  { word: 'reproducable', term: 'reproducible', isCorrected: true, reason: 'one typo in a long word' },
  { word: 'reprodcable', term: 'reproducible', isCorrected: true, reason: 'two typos in a long word' },
  { word: 'reprdcable', term: 'reproducible', isCorrected: false, reason: 'three typos in a long word' },
])('$word for $term: $reason', async ({ word, term, isCorrected }) => {
  const index = await indexOver([searchDocument({ title: term })]);
  // The second word makes the first one complete, so that it is not the start of a longer word.
  const [queryTerm] = (await index.find(`${word} ${term}`))?.queryTerms ?? [];
  expect(queryTerm?.status).toBe(isCorrected ? 'corrected' : 'ignored');
});

test.each([
  { word: 'zfs', max: 0, reason: 'three letters have too many similar words' },
  { word: 'rela', max: 1, reason: 'four letters may have one typo' },
  { word: 'unikern', max: 1, reason: 'seven letters may have one typo' },
  { word: 'unikerne', max: 2, reason: 'eight letters may have two typos' },
])('$word: $reason', ({ word, max }) => {
  expect(maxTypos(word)).toBe(max);
});
