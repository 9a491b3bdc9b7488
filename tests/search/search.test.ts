import { expect, test } from 'vitest';
import { recordSetOf } from '../../src/domain/idea-record.ts';
import { createSearch } from '../../src/search/search.ts';
import { shippedIdeas } from '../support/shipped.ts';

const IDEAS = shippedIdeas();
const search = createSearch(recordSetOf(IDEAS));

test.each([
  { input: 'dhpc routr', expected: 'router-vm', reason: 'a slip in every word' },
  { input: 'sylog', expected: 'syslog-collector', reason: 'a letter left out' },
  { input: 'firewal unikernel', expected: 'unikernel-firewall', reason: 'one of two words misspelt' },
  { input: 'ocml ssh', expected: 'ocaml-ssh', reason: 'a vowel left out' },
  { input: 'unikernel firewall', expected: 'unikernel-firewall', reason: 'words in another order than the title’s' },
  { input: 'router dhcp', expected: 'router-vm', reason: 'title and outcome' },
  { input: 'dhcp router', expected: 'router-vm', reason: 'outcome and title' },
  { input: 'syslog colle', expected: 'syslog-collector', reason: 'while the last word is still being typed' },
  { input: 'firew', expected: 'unikernel-firewall', reason: 'the beginning of a word' },
  { input: 'SYSLOG Collector', expected: 'syslog-collector', reason: 'upper case' },
  { input: 'pinata', expected: 'bitcoin-pinata', reason: 'an accent left out' },
  { input: 'PIÑATA', expected: 'bitcoin-pinata', reason: 'an accent kept' },
  { input: 'Dave Scott', expected: 'cloud-api-bindings', reason: 'a mentor’s name' },
  { input: 'mehnert hannes', expected: 'ntp-unikernel', reason: 'a mentor’s name, family name first' },
  { input: 'bjornsson', expected: 'persistent-storage-gpt', reason: 'a mentor’s name without its accent' },
  { input: 'router-vm', expected: 'router-vm', reason: 'an id, which is read as words' },
])('“$input” finds $expected first: $reason', ({ input, expected }) => {
  expect(search(input)?.[0]).toBe(expected);
});

test.each([
  { input: 'logging', expected: 'xenconsoled-log-capture', reason: 'another name of a topic' },
  { input: 'virtualization', expected: 'router-vm', reason: 'the other spelling of a topic' },
  { input: 'crypto', expected: 'tls-merge-entropy', reason: 'a short name of a topic' },
  { input: 'technical writing', expected: 'error-handling-rfc', reason: 'a skill by its label' },
  { input: 'leases', expected: 'router-vm', reason: 'a word of an outcome' },
])('“$input” finds $expected: $reason', ({ input, expected }) => {
  expect(search(input)).toContain(expected);
});

test.each([
  { input: 'xyzzy plugh', expected: [], reason: 'words nobody wrote' },
  { input: 'qqqq wwww', expected: [], reason: 'letters, not words' },
  { input: 'syslog xyzzy', expected: [], reason: 'every word must be found' },
  { input: '', expected: undefined, reason: 'no text is no search' },
  { input: ' \t\n', expected: undefined, reason: 'nor are spaces' },
  { input: '.* ( \\\\ ++', expected: undefined, reason: 'nor signs' },
])('“$input” gives $expected: $reason', ({ input, expected }) => {
  expect(search(input)).toEqual(expected);
});

test.each(IDEAS.map(({ id, title }) => ({ id, title })))('$id is found first by its own title', ({ id, title }) => {
  expect(search(title)?.[0]).toBe(id);
});
