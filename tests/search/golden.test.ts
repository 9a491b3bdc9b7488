import { expect, test } from 'vitest';
import { shippedIdeas } from '../support/shipped.ts';
import { shippedSearch } from '../support/search.ts';

const search = await shippedSearch();

test.each([
  { input: 'dhpc routr', expected: 'router-vm', reason: 'a typo in every word' },
  { input: 'ocmal ssh', expected: 'ocaml-ssh', reason: 'two adjacent letters swapped' },
  { input: 'sylog', expected: 'syslog-collector', reason: 'a missing letter' },
  { input: 'firewal unikernel', expected: 'unikernel-firewall', reason: 'a typo in one of two words' },
  { input: 'unikernel firewall', expected: 'unikernel-firewall', reason: 'the words of the title in another order' },
  { input: 'router dhcp', expected: 'router-vm', reason: 'a word of the title, then a word of the summary' },
  { input: 'dhcp router', expected: 'router-vm', reason: 'a word of the summary, then a word of the title' },
  { input: 'syslog colle', expected: 'syslog-collector', reason: 'an incomplete last word' },
  { input: 'firew', expected: 'unikernel-firewall', reason: 'the prefix of a word' },
  { input: 'fierwa', expected: 'unikernel-firewall', reason: 'the prefix of a word, with a typo' },
  { input: 'uni-kernel fire wall', expected: 'unikernel-firewall', reason: 'each word of the title split in two' },
  { input: 'syslogcollector', expected: 'syslog-collector', reason: 'two words of the title joined to one' },
  { input: 'SYSLOG Collector', expected: 'syslog-collector', reason: 'upper case' },
  { input: 'pinata', expected: 'bitcoin-pinata', reason: 'a missing accent' },
  { input: 'PIÑATA', expected: 'bitcoin-pinata', reason: 'an accent, in upper case' },
  { input: 'Dave Scott', expected: 'cloud-api-bindings', reason: 'the name of a mentor' },
  { input: 'mehnert hannes ntp', expected: 'ntp-unikernel', reason: 'the name of a mentor, family name first, and a word of the title' },
  { input: 'router-vm', expected: 'router-vm', reason: 'the id of an idea' },
])('“$input” finds $expected first: $reason', async ({ input, expected }) => {
  expect((await search(input))?.[0]).toBe(expected);
});

test.each([
  { input: 'logging', expected: 'xenconsoled-log-capture', reason: 'an alias of the topic observability' },
  { input: 'virtualisation', expected: 'router-vm', reason: 'a topic in British spelling' },
  { input: 'virtualization', expected: 'router-vm', reason: 'a topic in American spelling' },
  { input: 'crypto', expected: 'tls-merge-entropy', reason: 'an alias of the topic cryptography' },
  { input: 'net', expected: 'router-vm', reason: 'an alias of the topic networking' },
  { input: 'leases', expected: 'router-vm', reason: 'a word of an outcome' },
  { input: 'gsoc', expected: 'cloud-api-bindings', reason: 'the short name of a programme' },
  { input: 'gsoc 2015', expected: 'ocaml-ssh', reason: 'the short name of a programme and its year' },
  { input: 'gsoc2015', expected: 'ocaml-ssh', reason: 'the short name of a programme and its year as one word' },
  { input: 'google summer of code 2015', expected: 'ocaml-ssh', reason: 'the full name of a programme' },
  { input: 'outreachy', expected: 'ntp-unikernel', reason: 'the name of another programme' },
  { input: 'rfc 4251', expected: 'ocaml-ssh', reason: 'an RFC in the references' },
  { input: 'rfc4251', expected: 'ocaml-ssh', reason: 'an RFC in the references as one word' },
  { input: '2663', expected: 'router-vm', reason: 'only the number of an RFC' },
  { input: 'mirage/awa-ssh', expected: 'ocaml-ssh', reason: 'the owner and the name of a repository' },
  { input: 'awa', expected: 'ocaml-ssh', reason: 'the first part of the name of a repository' },
  { input: 'djs55', expected: 'cloud-api-bindings', reason: 'the account of a mentor' },
  { input: 'haesbaert', expected: 'ocaml-ssh', reason: 'an earlier contributor' },
])('“$input” finds $expected: $reason', async ({ input, expected }) => {
  expect(await search(input)).toContain(expected);
});

test.each(['xyzzy plugh', 'qqqq wwww', 'ojtljwrget', 'gahmwjxj', 'xqslpgn zfjjxr', 'vdkq', 'zxcv', 'ĳzĳzĳzq', '日本語'])(
  '“%s” is nonsense and finds nothing',
  async (input) => {
    expect((await search(input)) ?? []).toEqual([]);
  },
);

test.each(['', ' \t\n', '.* ( \\\\ ++', '🙂'])('“%s” has no words and is not a search', async (input) => {
  expect(await search(input)).toBeUndefined();
});

test.each(shippedIdeas().map(({ id, title }) => ({ id, title })))('$id is found first by its own title', async ({ id, title }) => {
  expect((await search(title))?.[0]).toBe(id);
});
