import { expect, test } from 'vitest';
import { maxTypos, countTypos } from '../../src/search/typos.ts';

test.each([
  { word: 'ocmal', term: 'ocaml', slips: 1, reason: 'two neighbours swapped are one slip' },
  { word: 'routr', term: 'router', slips: 1, reason: 'a letter left out' },
  { word: 'tticketing', term: 'ticketing', slips: 1, reason: 'a letter too many, at the start' },
  { word: 'quikjs', term: 'quickjs', slips: 1, reason: 'a letter left out within' },
  { word: 'yesponsiveness', term: 'responsiveness', slips: 1, reason: 'the first letter mistaken' },
  { word: 'unikrnl', term: 'unikernel', slips: undefined, reason: 'two slips where one is forgiven' },
  { word: 'relay', term: 'relayed', slips: undefined, reason: 'a longer word is no slip' },
  { word: 'relay', term: 'relay', slips: undefined, reason: 'no slip is no correction' },
])('$word for $term: $reason', ({ word, term, slips }) => {
  expect(countTypos(word, term, 1)).toBe(slips);
});

test('a long word is forgiven two slips', () => {
  expect(countTypos('reproducable', 'reproducible', 2)).toBe(1);
  expect(countTypos('reprodcable', 'reproducible', 2)).toBe(2);
});

test.each([
  { word: 'zfs', most: 0, reason: 'three letters have too many neighbours' },
  { word: 'rela', most: 1, reason: 'four may have one slip' },
  { word: 'unikern', most: 1, reason: 'and so up to seven' },
  { word: 'unikerne', most: 2, reason: 'eight may have two' },
])('$word: $reason', ({ word, most }) => {
  expect(maxTypos(word)).toBe(most);
});
