import { expect, test } from 'vitest';
import { suggestIdeas } from '../../src/domain/suggest-ideas.ts';

const TITLES = ['a syslog collector', 'a router with dhcp', 'a dhcp client', 'the vm as such'];

/** The numbers of the titles that contain all words of `text`. Undefined when it has no word. */
async function find(text: string): Promise<number[] | undefined> {
  const words = text.split(' ').filter((word) => word !== '');
  if (words.length === 0) return undefined;
  return TITLES.flatMap((title, number) => (words.every((word) => title.includes(word)) ? [number] : []));
}

test.each([
  { input: '/projects/router-vm/', expected: [1], reason: 'a word of the address matches a title' },
  { input: '/projects/Router.html', expected: [1], reason: 'case and a file extension are ignored' },
  { input: '/syslog.html', expected: [0], reason: 'a file extension is not searched as a word' },
  { input: '/projects/syslog%2Dcollector', expected: [0], reason: 'a percent escape is decoded' },
  { input: '/wiki/dhcp-router', expected: [1, 2], reason: 'ideas with all words come before ideas with one word' },
  { input: '/dhcp-as-of-an-in-at-by-client', expected: [2, 1], reason: 'an idea that matches several words is suggested once' },
  { input: '/router-syslog-dhcp', expected: [1, 0], reason: 'no more ideas than the maximum are suggested' },
  { input: '/as-of-an', expected: [], reason: 'words of one or two letters are ignored' },
  { input: '/projects/nothing-like-it/', expected: [], reason: 'no idea matches any word' },
  { input: '/', expected: [], reason: 'the home page has no words in its path' },
  { input: '', expected: [], reason: 'an empty path gives no suggestion' },
  { input: '/%E0%A4%A', expected: [], reason: 'an invalid percent escape does not throw' },
])('$reason', async ({ input, expected }) => {
  expect(await suggestIdeas(input, find, 2)).toEqual(expected);
});
