import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  MAX_SHORTLIST_LENGTH,
  type Shortlist,
  merge,
  move,
  restore,
  renameId,
  replace,
  setNote,
} from '../../../src/domain/shortlist/shortlist.ts';

const LIST: Shortlist = [
  { id: 'a', note: 'first' },
  { id: 'b', note: '' },
  { id: 'c', note: 'third' },
];
const ids = (list: Shortlist): string => list.map(({ id }) => id).join('');
const notes = (list: Shortlist): string => list.map(({ note }) => note).join('|');

test.each([
  { id: 'a', step: 1, order: 'bac', reason: 'one place down' },
  { id: 'c', step: -2, order: 'cab', reason: 'two places up' },
  { id: 'a', step: -1, order: 'abc', reason: 'the first idea cannot move up' },
  { id: 'b', step: 9, order: 'acb', reason: 'a large step stops at the end' },
  { id: 'x', step: 1, order: 'abc', reason: 'an idea that is not on the list changes nothing' },
])('moved: $reason', ({ id, step, order }) => {
  expect(ids(move(LIST, id, step))).toBe(order);
});

test.each([
  { from: 'b', to: 'd', order: 'adc', expectedNotes: 'first||third', reason: 'the new id takes the place of the old one' },
  { from: 'a', to: 'c', order: 'bc', expectedNotes: '|third\n\nfirst', reason: 'when both ids are on the list, one stays with both notes' },
  { from: 'b', to: 'c', order: 'ac', expectedNotes: 'first|third', reason: 'an empty note is not added to the other note' },
  { from: 'x', to: 'd', order: 'abc', expectedNotes: 'first||third', reason: 'an id that is not on the list changes nothing' },
  { from: 'a', to: 'a', order: 'abc', expectedNotes: 'first||third', reason: 'the same id changes nothing' },
])('renamed: $reason', ({ from, to, order, expectedNotes }) => {
  const list = renameId(LIST, from, to);
  expect(ids(list)).toBe(order);
  expect(notes(list)).toBe(expectedNotes);
});

test('a note belongs to one idea and has a maximum length', () => {
  expect(notes(setNote(LIST, 'b', 'new'))).toBe('first|new|third');
  expect(setNote(LIST, 'b', 'n'.repeat(9_000))[1]?.note).toHaveLength(4_000);
  expect(setNote(LIST, 'x', 'new')).toEqual(LIST);
});

test('a removed idea is restored once, in its place', () => {
  expect(ids(restore(LIST, { id: 'd', note: '' }, 1))).toBe('adbc');
  expect(restore(LIST, { id: 'b', note: 'other' }, 0)).toBe(LIST);
});

test('a shared list is merged without duplicates and within the limit, or replaces the list and keeps notes', () => {
  expect(ids(merge(LIST, ['c', 'd', 'd']))).toBe('abcd');
  expect(notes(merge(LIST, ['c', 'd']))).toBe('first||third|');
  expect(ids(replace(LIST, ['c', 'd']))).toBe('cd');
  expect(notes(replace(LIST, ['c', 'd']))).toBe('third|');
  const many = Array.from({ length: MAX_SHORTLIST_LENGTH }, (_, number) => `idea-${number}`);
  expect(merge(LIST, many)).toHaveLength(MAX_SHORTLIST_LENGTH);
});

const someIds = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,2}$/), { minLength: 1, maxLength: 8 });

test('moving keeps every idea, and moving back undoes it within the list', () => {
  fc.assert(
    fc.property(someIds, fc.nat(7), fc.integer({ min: -9, max: 9 }), (names, at, step) => {
      const list = names.map((id) => ({ id, note: id }));
      const id = names[at % names.length] ?? '';
      const moved = move(list, id, step);
      expect([...moved].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual([...list].sort((a, b) => (a.id < b.id ? -1 : 1)));
      const movedBy = moved.findIndex((saved) => saved.id === id) - names.indexOf(id);
      expect(move(moved, id, -movedBy)).toEqual(list);
    }),
  );
});
