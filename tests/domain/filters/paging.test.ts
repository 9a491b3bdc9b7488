import { expect, test } from 'vitest';
import {
  PAGE_SIZE,
  splitIntoPages,
  formatPageTitle,
  LOAD_MORE_SIZE,
  initialListSize,
  ROW_CHUNK_SIZE,
  rowChunkOf,
  splitIntoRowChunks,
} from '../../../src/domain/filters/paging.ts';

const rows = (length: number): number[] => Array.from({ length }, (_, number) => number);

test.each([
  { length: 0, sizes: [0], reason: 'nothing has one page' },
  { length: PAGE_SIZE, sizes: [PAGE_SIZE], reason: 'what fits on one page is on one' },
  { length: PAGE_SIZE + 1, sizes: [PAGE_SIZE, 1], reason: 'one more needs another' },
  { length: 3 * PAGE_SIZE, sizes: [PAGE_SIZE, PAGE_SIZE, PAGE_SIZE], reason: 'no page is empty' },
])('$reason', ({ length, sizes }) => {
  const pages = splitIntoPages(rows(length));
  expect(pages.map((page) => page.rows.length)).toEqual(sizes);
  expect(pages.flatMap((page) => page.rows)).toEqual(rows(length));
  expect(pages.map(({ number, of }) => `${number} of ${of}`)).toEqual(sizes.map((_, at) => `${at + 1} of ${sizes.length}`));
});

test.each([
  { page: { number: 1, of: 3 }, expected: 'Ideas', reason: 'a first page is what the list is' },
  { page: { number: 2, of: 3 }, expected: 'Ideas, page 2 of 3', reason: 'others say which they are' },
])('$reason', ({ page, expected }) => {
  expect(formatPageTitle('Ideas', page)).toBe(expected);
});

test.each([
  { total: 34, isNarrowed: true, expected: 34, reason: 'in a catalogue of one page every match shows at once' },
  { total: PAGE_SIZE, isNarrowed: false, expected: PAGE_SIZE, reason: 'and so does every idea' },
  { total: 3000, isNarrowed: false, expected: PAGE_SIZE, reason: 'a large one begins with a page' },
  { total: 3000, isNarrowed: true, expected: LOAD_MORE_SIZE, reason: 'and with a step of what was found' },
])('$reason', ({ total, isNarrowed, expected }) => {
  expect(initialListSize(total, isNarrowed)).toBe(expected);
});

test('every row is in the chunk that its number says', () => {
  const chunks = splitIntoRowChunks(rows(3 * ROW_CHUNK_SIZE + 1));
  expect(chunks).toHaveLength(4);
  for (const [chunk, numbers] of chunks.entries()) for (const number of numbers) expect(rowChunkOf(number)).toBe(chunk);
});
