import { expect, test } from 'vitest';
import { nearestIdeas } from '../../src/domain/nearest-ideas.ts';
import { aRecord } from '../support/ideas.ts';

const RECORDS = [
  aRecord('syslog-collector', { title: 'A syslog collector' }),
  aRecord('router-vm', { title: 'A router with DHCP' }),
  aRecord('dhcp-client', { title: 'A DHCP client' }),
  aRecord('vm', { title: 'The VM as such' }),
];

/** The ids of the ideas whose title has all the words; undefined for no word. */
function search(text: string): string[] | undefined {
  const words = text.split(' ').filter((word) => word !== '');
  if (words.length === 0) return undefined;
  return RECORDS.filter(({ title }) => words.every((word) => title.toLowerCase().includes(word))).map(({ id }) => id);
}

test.each([
  { input: '/projects/router-wm/', expected: ['router-vm'], reason: 'a slip in an address leads to the idea' },
  { input: '/projects/Router-VM.html', expected: ['router-vm'], reason: 'case and an ending do not matter' },
  { input: '/vm.html', expected: ['vm'], reason: 'even an ending longer than the name' },
  { input: '/projects/router%2Dvm', expected: ['router-vm'], reason: 'nor does the escaping' },
  { input: '/wiki/dhcp-router', expected: ['router-vm', 'dhcp-client'], reason: 'a name near no other leads to its words' },
  { input: '/dhcp-as-of-an-in-at-by-client', expected: ['dhcp-client', 'router-vm'], reason: 'all words before any of them' },
  { input: '/dhcp-clien', expected: ['dhcp-client', 'router-vm'], reason: 'the nearest name first, each idea once' },
  { input: '/router-syslog-dhcp', expected: ['router-vm', 'syslog-collector'], reason: 'no more than asked for' },
  { input: '/as-of-an', expected: [], reason: 'words of one or two letters say nothing' },
  { input: '/projects/nothing-like-it/', expected: [], reason: 'nothing near, nothing proposed' },
  { input: '/', expected: [], reason: 'no name, no words' },
  { input: '', expected: [], reason: 'no path at all' },
  { input: '/%E0%A4%A', expected: [], reason: 'an address that cannot be unescaped does not throw' },
])('$reason', ({ input, expected }) => {
  expect(nearestIdeas(input, RECORDS, search, 2).map(({ id }) => id)).toEqual(expected);
});

test('ids that the records do not have are left out', () => {
  expect(nearestIdeas('/something', RECORDS, () => ['gone', 'router-vm'], 3).map(({ id }) => id)).toEqual(['router-vm']);
});
