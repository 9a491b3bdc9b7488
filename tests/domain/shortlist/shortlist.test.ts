import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  add,
  has,
  MAX_NOTE_LENGTH,
  MAX_SHORTLIST_LENGTH,
  parseShortlist,
  remove,
  type Shortlist,
} from '../../../src/domain/shortlist/shortlist.ts';

const saved = (id: string, note = '') => ({ id, note });

test.each([
  { json: [], list: [], reason: 'an empty list is valid' },
  { json: [saved('a', 'first')], list: [saved('a', 'first')], reason: 'a stored list is read' },
  { json: [{ id: 'a' }, { id: 'b', note: 7 }], list: [saved('a'), saved('b')], reason: 'a missing or invalid note becomes an empty note' },
  { json: [saved('a', 'mine'), saved('a', 'other')], list: [saved('a', 'mine')], reason: 'a duplicate idea is dropped' },
  { json: [saved('../secret'), saved('A'), null, saved('b')], list: [saved('b')], reason: 'rows without a valid id are dropped' },
  { json: [saved('a'.repeat(251)), saved('b')], list: [saved('b')], reason: 'an id that is too long is dropped' },
  { json: [saved('a', 'n'.repeat(5_000))], list: [saved('a', 'n'.repeat(MAX_NOTE_LENGTH))], reason: 'a note is cut to the maximum length' },
  { json: [{ ...saved('a'), more: 1 }], list: [saved('a')], reason: 'unknown fields, for example from a later version, are dropped' },
  { json: ['a', 'b'], list: undefined, reason: 'a list without a valid row is invalid' },
  { json: { a: 1 }, list: undefined, reason: 'an object is invalid' },
  { json: null, list: undefined, reason: 'null is invalid' },
  { json: 'a,b', list: undefined, reason: 'a string is invalid' },
])('$reason', ({ json, list }) => {
  expect(parseShortlist(json)).toEqual(list);
});

test('a list has a maximum length when it is read and when it grows', () => {
  const many = Array.from({ length: MAX_SHORTLIST_LENGTH + 5 }, (_, number) => saved(`idea-${number}`));
  const full = parseShortlist(many) ?? [];
  expect(full).toHaveLength(MAX_SHORTLIST_LENGTH);
  expect(add(full, 'one-more')).toBe(full);
});

const aList: fc.Arbitrary<Shortlist> = fc.uniqueArray(fc.record({ id: fc.stringMatching(/^[a-z]{1,3}$/), note: fc.string() }), {
  selector: ({ id }) => id,
  maxLength: 8,
});

test('a stored list is parsed unchanged', () => {
  fc.assert(
    fc.property(aList, (list) => {
      expect(parseShortlist(JSON.parse(JSON.stringify(list)))).toEqual(list);
    }),
  );
});

test('parsing any stored value does not throw, and its result can be stored', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (json) => {
      const list = parseShortlist(json);
      if (list) expect(parseShortlist(list)).toEqual(list);
    }),
  );
});

test('saving and removing an idea leaves the list as it was', () => {
  fc.assert(
    fc.property(aList, (list) => {
      expect(has(add(list, 'another'), 'another')).toBe(true);
      expect(remove(add(list, 'another'), 'another')).toEqual(list);
    }),
  );
});
