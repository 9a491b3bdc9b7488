import { expect, test } from 'vitest';
import { suggestIdeas } from '../../src/domain/suggest-ideas.ts';

const TITLES = ['a syslog collector', 'a router with dhcp', 'a dhcp client', 'the vm as such'];

/** The numbers of the titles that have all the words; undefined for no word. */
async function find(text: string): Promise<number[] | undefined> {
  const words = text.split(' ').filter((word) => word !== '');
  if (words.length === 0) return undefined;
  return TITLES.flatMap((title, number) => (words.every((word) => title.includes(word)) ? [number] : []));
}

test.each([
  { input: '/projects/router-vm/', expected: [1], reason: 'the words of an address lead to the idea' },
  { input: '/projects/Router.html', expected: [1], reason: 'case and an ending do not matter' },
  { input: '/syslog.html', expected: [0], reason: 'nor does an ending as long as a word' },
  { input: '/projects/syslog%2Dcollector', expected: [0], reason: 'nor does the escaping' },
  { input: '/wiki/dhcp-router', expected: [1, 2], reason: 'ideas with all words come before those with any' },
  { input: '/dhcp-as-of-an-in-at-by-client', expected: [2, 1], reason: 'each idea once' },
  { input: '/router-syslog-dhcp', expected: [1, 0], reason: 'no more than asked for' },
  { input: '/as-of-an', expected: [], reason: 'words of one or two letters say nothing' },
  { input: '/projects/nothing-like-it/', expected: [], reason: 'nothing near, nothing proposed' },
  { input: '/', expected: [], reason: 'no name, no words' },
  { input: '', expected: [], reason: 'no path at all' },
  { input: '/%E0%A4%A', expected: [], reason: 'an address that cannot be unescaped does not throw' },
])('$reason', async ({ input, expected }) => {
  expect(await suggestIdeas(input, find, 2)).toEqual(expected);
});
