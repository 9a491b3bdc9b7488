import { expect, test } from 'vitest';
import { createDuplicateFinder } from '../../../src/check/rules/near-duplicate.ts';
import { shippedIdeas } from '../../support/shipped.ts';

const ideas = shippedIdeas();
const nearToShipped = createDuplicateFinder(ideas);
const near = (title: string, summary: string) => nearToShipped({ id: '', title, summary }).map(({ id }) => id);

test.each([
  { title: 'A router that hands out addresses as well', summary: '', id: 'router-vm', reason: 'the same words in another order' },
  { title: 'VM for routing and handing out addresses', summary: '', id: 'router-vm', reason: 'the same words with other inflections' },
  { title: 'Home router unikernel with DHCP', summary: '', id: 'router-vm', reason: 'words of the summary of the other idea' },
  { title: 'IPv6 firewall as a unikernel', summary: '', id: 'unikernel-firewall', reason: 'every word is in the title of the other idea' },
  { title: 'SSH implementation in OCaml', summary: '', id: 'ocaml-ssh', reason: 'a word that only one idea has' },
  { title: 'Generate OCaml bindings from WebIDL', summary: '', id: 'webidl-bindings', reason: 'another form of a verb' },
  {
    title: 'Home router unikernel with DHCP',
    summary: 'One unikernel that routes packets and leases addresses by DHCP for a home network.',
    id: 'router-vm',
    reason: 'another title and another summary for the same idea',
  },
  {
    title: 'DHCP client for MirageOS',
    summary: 'Let a unikernel get its address from the network by DHCP.',
    id: 'dhcp-client',
    reason: 'a title and a summary in other words',
  },
])('“$title” is similar to $id: $reason', ({ title, summary, id }) => {
  expect(near(title, summary)).toContain(id);
});

test.each([
  { title: '', summary: '', reason: 'an empty idea is similar to nothing' },
  { title: 'A unikernel in OCaml', summary: '', reason: 'only words that many ideas have' },
  { title: 'Functional tests for SMTP', summary: 'Test an SMTP server over a network in memory.', reason: 'a similar kind of work' },
  {
    title: 'An MQTT broker',
    summary: 'A broker for MQTT in OCaml, so that sensors can talk to a unikernel.',
    reason: 'a different idea',
  },
])('“$title” is similar to no idea: $reason', ({ title, summary }) => {
  expect(near(title, summary)).toEqual([]);
});

test('no shipped idea is similar to another one or to itself', () => {
  const nearTo = createDuplicateFinder(ideas);
  expect(ideas.flatMap((idea) => nearTo(idea).map(({ id }) => `${idea.id} ${id}`))).toEqual([]);
});

test('each shipped idea is similar to itself under another id', () => {
  const nearTo = createDuplicateFinder(ideas);
  for (const { id, title, summary } of ideas) expect(nearTo({ id: '', title, summary })[0]?.id).toBe(id);
});

test('a copied text with another title and summary is found, but short texts are not compared', () => {
  const words = Array.from({ length: 40 }, (_, index) => `word${String.fromCharCode(97 + (index % 26))}${index}`);
  const there = { id: 'there', title: 'A broker for sensors', summary: 'Sensors talk to a unikernel.', text: words.join(' ') };
  const others = ['one', 'two', 'three'].map((id) => ({ id, title: `Thing ${id}`, summary: `It is ${id}.`, text: `All about ${id}.` }));
  const draft = { id: 'here', title: 'Logs that last', summary: 'Lines are kept.' };
  const nearTo = createDuplicateFinder([there, ...others]);
  expect(nearTo({ ...draft, text: words.slice(3).join(' ') }).map(({ id }) => id)).toEqual(['there']);
  expect(nearTo({ ...draft, text: words.slice(0, 10).join(' ') })).toEqual([]);
  expect(nearTo({ ...draft, text: 'All about one.' })).toEqual([]);
});
