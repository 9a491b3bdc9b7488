import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenizeText } from '../../src/search/tokenize.ts';
import { indexOver, searchDocument } from '../support/search.ts';

const IDEAS = [
  searchDocument({
    title: 'A router that serves DHCP',
    skills: ['OCaml'],
    outcomes: ['Leases survive a restart'],
    body: 'The handshake is timed.',
  }),
  searchDocument({ title: 'A syslog collector', summary: 'Keeps what routers say.', skills: ['OCaml', 'C'] }),
  searchDocument({ title: 'A filesystem check', topics: ['Storage'], mentors: ['Ada Byron'] }),
];
const index = await indexOver(IDEAS);
const statuses = async (text: string) =>
  (await index.find(text))?.queryTerms.map(({ word, status, terms }) => [word, status, ...terms.slice(0, 1)].join(' '));

test.each([
  { text: 'ocaml', ideas: [0, 1], words: ['ocaml found ocaml'], reason: 'a word that two ideas contain' },
  { text: 'ocmal', ideas: [0, 1], words: ['ocmal corrected ocaml'], reason: 'a typo is corrected and reported' },
  {
    text: 'router restart',
    ideas: [0],
    words: ['router found router', 'restart found restart'],
    reason: 'an idea must contain every word',
  },
  {
    text: 'syslog byron',
    ideas: [1],
    words: ['syslog found syslog', 'byron ignored'],
    reason: 'if no idea contains every word, the ideas that match best',
  },
  { text: 'rou', ideas: [0, 1], words: ['rou found router'], reason: 'the last word can be a prefix' },
  { text: 'rou syslog', ideas: [1], words: ['rou ignored', 'syslog found syslog'], reason: 'a word before the last word is not a prefix' },
  {
    text: 'file system',
    ideas: [2],
    words: ['file found filesystem', 'system found filesystem'],
    reason: 'two words that an idea writes as one',
  },
  { text: 'the router', ideas: [0, 1], words: ['router found router'], reason: 'a stop word is left out' },
  { text: 'qwrtz', ideas: [], words: ['qwrtz ignored'], reason: 'an unknown word finds nothing' },
])('“$text”: $reason', async ({ text, ideas, words }) => {
  const answer = await index.find(text);
  expect([...(answer?.ideas ?? [])].sort((a, b) => a - b)).toEqual(ideas);
  expect(await statuses(text)).toEqual(words);
});

test.each([
  { text: 'router', idea: 0, why: ['router: router in title'], reason: 'a word of the title' },
  { text: 'ocaml leases', idea: 0, why: ['ocaml: ocaml in skills', 'leases: leases in outcomes'], reason: 'each word with its own field' },
  { text: 'handshake', idea: 0, why: ['handshake: handshake in body'], reason: 'a word of the text' },
  { text: 'ada', idea: 2, why: ['ada: ada in mentors'], reason: 'the name of a mentor' },
  { text: 'storgae', idea: 2, why: ['storgae: storage in topics'], reason: 'a typo, with the corrected term' },
  { text: 'fs', idea: 2, why: ['fs: filesystem in title'], reason: 'a synonym' },
  { text: 'handshake', idea: 2, why: [], reason: 'none, because the idea does not contain the word' },
])('the matches of “$text” in idea $idea: $reason', async ({ text, idea, why }) => {
  const answer = await index.find(text);
  expect(answer?.findMatches(idea).map(({ word, term, field }) => `${word}: ${term} in ${field}`)).toEqual(why);
});

test.each([
  {
    typed: 'conf',
    titles: ['The configurator of a kernel', 'The config of a kernel'],
    first: 1,
    reason: 'a shorter completion of a prefix counts more',
  },
  {
    typed: 'port',
    titles: ['A porter of kernels', 'The port of a kernel'],
    first: 1,
    reason: 'an exact match counts more than a completion',
  },
])('“$typed”: $reason', async ({ typed, titles, first }) => {
  const two = await indexOver(titles.map((title) => searchDocument({ title })));
  expect((await two.find(typed))?.ideas[0]).toBe(first);
});

test('a common word in the title counts more than a rare word in the summary', async () => {
  const titles = Array.from({ length: 30 }, (_, number) => (number < 6 ? `A scheduled job${number}` : `A kernel n${number}`));
  const others = titles.map((title) => searchDocument({ title, summary: 'On kernels alone.' }));
  const found = await indexOver([searchDocument({ title: 'A small note', summary: 'On kernels’ schemata.' }), ...others]);
  expect((await found.find('sche'))?.ideas).toEqual([1, 2, 3, 4, 5, 6, 0]);
});

const manyIdeas = await indexOver([
  searchDocument({ title: 'A log for the router', body: 'This should be small.' }),
  searchDocument({ title: 'Shoulder rests', summary: 'Rests for shoulders.' }),
  searchDocument({ title: 'Wherever', body: Array.from({ length: 300 }, (_, number) => `word${number}`) }),
]);

test.each([
  { typed: 'should', ideas: [1, 0], reason: 'a stop word alone is searched; longer words in a title rank first' },
  { typed: 'should log', ideas: [0], reason: 'a stop word is ignored if the query has other words' },
  { typed: 'should shoulders', ideas: [1], reason: 'an idea without the stop word is found' },
  { typed: 'shuold', ideas: [1], reason: 'a typo is never corrected to a stop word' },
  { typed: 'shoul', ideas: [1], reason: 'a prefix is never completed to a stop word' },
  { typed: 'thi', ideas: [], reason: 'a word is never inflected to a stop word, here "this"' },
  { typed: 'word0', ideas: [2], reason: 'the first of 300 words in a text' },
  { typed: 'word299', ideas: [2], reason: 'the last of 300 words in a text' },
])('“$typed”: $reason', async ({ typed, ideas }) => {
  expect((await manyIdeas.find(typed))?.ideas).toEqual(ideas);
});

test('an unknown word has a similar word as a suggestion', async () => {
  const answer = await index.find('syslog collctrrs');
  expect(answer?.queryTerms[1]).toMatchObject({ status: 'ignored', suggestion: 'collector' });
});

test('a stop word is never a suggestion', async () => {
  const answer = await manyIdeas.find('router thx');
  expect(answer?.queryTerms[1]).toEqual({ word: 'thx', status: 'ignored', terms: [], suggestion: undefined });
});

test('the first term is the one that found the best idea', async () => {
  const two = await indexOver([searchDocument({ title: 'Nothing much', body: 'It closes.' }), searchDocument({ title: 'Leases' })]);
  const answer = await two.find('leses');
  expect(answer?.ideas[0]).toBe(1);
  expect(answer?.queryTerms[0]?.terms[0]).toBe('leases');
});

test('any text finds only existing ideas, each once', async () => {
  const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.stringMatching(/^[a-z .*+?^${}()|[\]\\#-]{0,40}$/), fc.lorem());
  await fc.assert(
    fc.asyncProperty(anyText, async (text) => {
      const ideas = (await index.find(text))?.ideas ?? [];
      expect(ideas.filter((idea) => !IDEAS[idea])).toEqual([]);
      expect(new Set(ideas).size).toBe(ideas.length);
    }),
  );
});

test('an index without ideas answers with no results', async () => {
  const empty = await indexOver([]);
  expect((await empty.find('router'))?.ideas).toEqual([]);
});

test('every word of every text finds its idea', async () => {
  const aDocument = fc.record({
    title: fc.lorem({ maxCount: 5 }),
    body: fc.string({ unit: fc.constantFrom('a', 'be', 'é', '9', '-', ' ', '+', '日') }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(aDocument, { minLength: 1, maxLength: 8 }), async (documents) => {
      const all = await indexOver(documents.map(searchDocument));
      for (const [idea, { title, body }] of documents.entries())
        for (const word of tokenizeText(`${title}\n${body}`)) expect((await all.find(word))?.ideas, word).toContain(idea);
    }),
  );
});
