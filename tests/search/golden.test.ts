import { expect, test } from 'vitest';
import { shippedIdeas } from '../support/shipped.ts';
import { shippedSearch } from '../support/search.ts';

const search = await shippedSearch();

test.each([
  { input: 'dhpc routr', expected: 'router-vm', reason: 'a slip in every word' },
  { input: 'ocmal ssh', expected: 'ocaml-ssh', reason: 'two adjacent letters swapped' },
  { input: 'sylog', expected: 'syslog-collector', reason: 'a letter left out' },
  { input: 'firewal unikernel', expected: 'unikernel-firewall', reason: 'one of two words misspelt' },
  { input: 'unikernel firewall', expected: 'unikernel-firewall', reason: 'words in another order than the title’s' },
  { input: 'router dhcp', expected: 'router-vm', reason: 'title and outcome' },
  { input: 'dhcp router', expected: 'router-vm', reason: 'outcome and title' },
  { input: 'syslog colle', expected: 'syslog-collector', reason: 'while the last word is still being typed' },
  { input: 'firew', expected: 'unikernel-firewall', reason: 'the beginning of a word' },
  { input: 'fierwa', expected: 'unikernel-firewall', reason: 'the beginning of a word, with a slip' },
  { input: 'uni-kernel fire wall', expected: 'unikernel-firewall', reason: 'words parted that are written as one' },
  { input: 'syslogcollector', expected: 'syslog-collector', reason: 'words joined that are written as two' },
  { input: 'SYSLOG Collector', expected: 'syslog-collector', reason: 'upper case' },
  { input: 'pinata', expected: 'bitcoin-pinata', reason: 'an accent left out' },
  { input: 'PIÑATA', expected: 'bitcoin-pinata', reason: 'an accent kept' },
  { input: 'Dave Scott', expected: 'cloud-api-bindings', reason: 'a mentor’s name' },
  { input: 'mehnert hannes ntp', expected: 'ntp-unikernel', reason: 'a mentor’s name, family name first' },
  { input: 'router-vm', expected: 'router-vm', reason: 'an id, which is read as words' },
])('“$input” finds $expected first: $reason', async ({ input, expected }) => {
  expect((await search(input))?.[0]).toBe(expected);
});

test.each([
  { input: 'logging', expected: 'xenconsoled-log-capture', reason: 'another name of a topic' },
  { input: 'virtualisation', expected: 'router-vm', reason: 'the British spelling of a topic' },
  { input: 'virtualization', expected: 'router-vm', reason: 'and the American' },
  { input: 'crypto', expected: 'tls-merge-entropy', reason: 'a short name of a topic' },
  { input: 'net', expected: 'router-vm', reason: 'a short name of networking' },
  { input: 'leases', expected: 'router-vm', reason: 'a word of an outcome' },
  { input: 'gsoc', expected: 'cloud-api-bindings', reason: 'the short name of a programme' },
  { input: 'gsoc 2015', expected: 'ocaml-ssh', reason: 'with its year' },
  { input: 'gsoc2015', expected: 'ocaml-ssh', reason: 'as one word' },
  { input: 'google summer of code 2015', expected: 'ocaml-ssh', reason: 'in full' },
  { input: 'outreachy', expected: 'ntp-unikernel', reason: 'another programme' },
  { input: 'rfc 4251', expected: 'ocaml-ssh', reason: 'a reference by series and number' },
  { input: 'rfc4251', expected: 'ocaml-ssh', reason: 'as one word' },
  { input: '2663', expected: 'router-vm', reason: 'by its number alone' },
  { input: 'mirage/awa-ssh', expected: 'ocaml-ssh', reason: 'a repository' },
  { input: 'awa', expected: 'ocaml-ssh', reason: 'the beginning of its name' },
  { input: 'djs55', expected: 'cloud-api-bindings', reason: 'a mentor’s account' },
  { input: 'haesbaert', expected: 'ocaml-ssh', reason: 'who contributed before' },
])('“$input” finds $expected: $reason', async ({ input, expected }) => {
  expect(await search(input)).toContain(expected);
});

test.each(['xyzzy plugh', 'qqqq wwww', 'ojtljwrget', 'gahmwjxj', 'xqslpgn zfjjxr', 'vdkq', 'zxcv', 'ĳzĳzĳzq', '日本語'])(
  '“%s” is nonsense here and finds nothing',
  async (input) => {
    expect((await search(input)) ?? []).toEqual([]);
  },
);

test.each(['', ' \t\n', '.* ( \\\\ ++', '🙂'])('“%s” has no word and is not a search', async (input) => {
  expect(await search(input)).toBeUndefined();
});

test.each(shippedIdeas().map(({ id, title }) => ({ id, title })))('$id is found first by its own title', async ({ id, title }) => {
  expect((await search(title))?.[0]).toBe(id);
});
