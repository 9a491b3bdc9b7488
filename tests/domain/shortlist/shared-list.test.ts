import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatSharedList, parseSharedList } from '../../../src/domain/shortlist/share-shortlist.ts';

test.each([
  { search: '', shared: undefined, reason: 'nothing is shared' },
  { search: '?q=router', shared: undefined, reason: 'another question' },
  { search: '?ideas=', shared: { ids: [], ignored: 0 }, reason: 'a list of nothing' },
  { search: '?ideas=a,b-c', shared: { ids: ['a', 'b-c'], ignored: 0 }, reason: 'two ideas, in their order' },
  { search: '?ideas=a%2Cb&ideas=c', shared: { ids: ['a', 'b', 'c'], ignored: 0 }, reason: 'a mail program may spell a comma out' },
  { search: '?ideas=a,a,,%20b%20', shared: { ids: ['a', 'b'], ignored: 0 }, reason: 'repeats, gaps and spaces say nothing' },
  { search: '?ideas=a,../b,<script>', shared: { ids: ['a'], ignored: 2 }, reason: 'what no idea can be called is counted, not shown' },
  { search: '?ideas=%E0%A4%A', shared: { ids: [], ignored: 1 }, reason: 'a broken escape breaks nothing' },
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
