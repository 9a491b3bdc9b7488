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
  { length: 0, sizes: [0], reason: 'an empty list has one page' },
  { length: PAGE_SIZE, sizes: [PAGE_SIZE], reason: 'a short list has one page' },
  { length: PAGE_SIZE + 1, sizes: [PAGE_SIZE, 1], reason: 'one more row needs another page' },
  { length: 3 * PAGE_SIZE, sizes: [PAGE_SIZE, PAGE_SIZE, PAGE_SIZE], reason: 'a list that fills its pages has no empty page' },
])('$reason', ({ length, sizes }) => {
  const pages = splitIntoPages(rows(length));
  expect(pages.map((page) => page.rows.length)).toEqual(sizes);
  expect(pages.flatMap((page) => page.rows)).toEqual(rows(length));
  expect(pages.map(({ number, pageCount }) => `${number} of ${pageCount}`)).toEqual(sizes.map((_, at) => `${at + 1} of ${sizes.length}`));
});

test.each([
  { page: { number: 1, pageCount: 3 }, expected: 'Ideas', reason: 'the first page has no number' },
  { page: { number: 2, pageCount: 3 }, expected: 'Ideas, page 2 of 3', reason: 'other pages have a number' },
])('$reason', ({ page, expected }) => {
  expect(formatPageTitle('Ideas', page)).toBe(expected);
});

test.each([
  { total: 34, isNarrowed: true, expected: 34, reason: 'a catalogue of one page shows every match' },
  { total: PAGE_SIZE, isNarrowed: false, expected: PAGE_SIZE, reason: 'a catalogue of one page shows every idea' },
  { total: 3000, isNarrowed: false, expected: PAGE_SIZE, reason: 'a large catalogue starts with one page' },
  {
    total: 3000,
    isNarrowed: true,
    expected: LOAD_MORE_SIZE,
    reason: 'a large catalogue starts with fewer rows when a search or filter is active',
  },
])('$reason', ({ total, isNarrowed, expected }) => {
  expect(initialListSize(total, isNarrowed)).toBe(expected);
});

test('every row is in the chunk that rowChunkOf returns for its number', () => {
  const chunks = splitIntoRowChunks(rows(3 * ROW_CHUNK_SIZE + 1));
  expect(chunks).toHaveLength(4);
  for (const [chunk, numbers] of chunks.entries()) for (const number of numbers) expect(rowChunkOf(number)).toBe(chunk);
});
