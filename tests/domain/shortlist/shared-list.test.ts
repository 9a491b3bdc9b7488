import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatSharedList, parseSharedList } from '../../../src/domain/shortlist/share-shortlist.ts';

test.each([
  { search: '', shared: undefined, reason: 'an empty query shares no list' },
  { search: '?q=router', shared: undefined, reason: 'a query without the parameter shares no list' },
  { search: '?ideas=', shared: { ids: [], ignored: 0 }, reason: 'an empty list' },
  { search: '?ideas=a,b-c', shared: { ids: ['a', 'b-c'], ignored: 0 }, reason: 'two ideas, in their order' },
  {
    search: '?ideas=a%2Cb&ideas=c',
    shared: { ids: ['a', 'b', 'c'], ignored: 0 },
    reason: 'an encoded comma and a repeated parameter are accepted',
  },
  {
    search: '?ideas=a,a,,%20b%20',
    shared: { ids: ['a', 'b'], ignored: 0 },
    reason: 'duplicates, empty parts and spaces are dropped and not counted',
  },
  { search: '?ideas=a,../b,<script>', shared: { ids: ['a'], ignored: 2 }, reason: 'invalid ids are dropped and counted' },
  { search: '?ideas=%E0%A4%A', shared: { ids: [], ignored: 1 }, reason: 'an invalid percent escape does not throw' },
])('$search: $reason', ({ search, shared }) => {
  expect(parseSharedList(search)).toEqual(shared);
});

test('a link has at most as many ideas as a list', () => {
  const many = Array.from({ length: 250 }, (_, number) => `idea-${number}`);
  expect(parseSharedList(formatSharedList(many))).toEqual({ ids: many.slice(0, 200), ignored: 50 });
});

test('a link shares exactly the ids that it was made from', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z0-9]{1,5}(-[a-z0-9]{1,5})?$/)), (ids) => {
      expect(parseSharedList(formatSharedList(ids))).toEqual({ ids, ignored: 0 });
    }),
  );
});
