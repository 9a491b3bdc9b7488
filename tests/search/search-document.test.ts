import { expect, test } from 'vitest';
import { parseMarkdown } from '../../src/check/markdown/parse-markdown.ts';
import { visibleText } from '../../src/check/markdown/markdown-tree.ts';
import { toSearchDocument } from '../../src/search/search-document.ts';
import { SEARCH_FIELDS, type SearchFieldName } from '../../src/search/search-fields.ts';
import { anIdea } from '../support/ideas.ts';
import { indexOver, searchDocument } from '../support/search.ts';

/** An idea with a value in every searched field. */
const FULL = anIdea('nat-unikernel', {
  title: 'A box that translates addresses',
  summary: 'Many machines share one public number, and nobody notices.',
  topics: ['networking', 'storage'],
  skills: [{ name: 'golang' }],
  mentors: ['bjorn'],
  programmes: ['gsoc-2026'],
  outcomes: ['Leases survive a reboot'],
  starterTasks: ['Draw the state machine'],
  stretchGoals: ['Hairpinning as well'],
  requirements: 'A Cubieboard with two sockets',
  repositories: ['https://github.com/mirage/awa-ssh', 'https://git.example.org/tools/probe.git'],
  references: [
    { title: 'Terminology and considerations', url: 'https://www.rfc-editor.org/rfc/rfc2663', type: 'rfc' },
    { title: 'RFC 5382: Requirements', url: 'https://example.org/behave', type: 'rfc' },
  ],
  origin: { note: 'Named on the Wednesday call.' },
  history: [
    {
      year: 2014,
      programme: 'opw-2014',
      contributor: 'Grace Hopper',
      mentors: ['ada'],
      outcome: 'A prototype.',
      remains: 'Checksums.',
      links: [{ title: 'Her diary', url: 'https://example.org/hidden' }],
    },
  ],
});
const SOURCE = 'Most homes trust a [blob](https://example.org/unseen). {/* confidential */}\n\n```ocaml\nlet mtu = 1500\n```\n';

const DOCUMENT = toSearchDocument(FULL, visibleText(parseMarkdown(SOURCE).tree));
const index = await indexOver([searchDocument({ title: 'Another idea', body: 'It is about other things.' }), DOCUMENT]);

test.each<{ typed: string; field: SearchFieldName; reason: string }>([
  { typed: 'translates', field: 'title', reason: 'the title' },
  { typed: 'notices', field: 'summary', reason: 'the summary' },
  { typed: 'networking', field: 'topics', reason: 'a topic' },
  { typed: 'disk', field: 'topics', reason: 'an alias of a topic' },
  { typed: 'golang', field: 'skills', reason: 'an alias of a skill' },
  { typed: 'zebra', field: 'mentors', reason: 'the name of a mentor' },
  { typed: 'bjorn', field: 'mentors', reason: 'the account of a mentor' },
  { typed: 'gsoc', field: 'programmes', reason: 'the short name of a programme' },
  { typed: 'gsoc 2026', field: 'programmes', reason: 'the short name of a programme and its year' },
  { typed: 'gsoc2026', field: 'programmes', reason: 'the short name of a programme and its year as one word' },
  { typed: 'google summer of code 2026', field: 'programmes', reason: 'the full name of a programme' },
  { typed: 'reboot', field: 'outcomes', reason: 'an outcome' },
  { typed: 'draw', field: 'starterTasks', reason: 'a starter task' },
  { typed: 'hairpinning', field: 'stretchGoals', reason: 'a stretch goal' },
  { typed: 'cubieboard', field: 'requirements', reason: 'the requirements' },
  { typed: 'mirage/awa-ssh', field: 'repositories', reason: 'the owner and the name of a repository' },
  { typed: 'awa-ssh', field: 'repositories', reason: 'the name of a repository' },
  { typed: 'awa', field: 'repositories', reason: 'the first part of the name of a repository' },
  { typed: 'probe', field: 'repositories', reason: 'a repository that is not on GitHub' },
  { typed: 'terminology', field: 'references', reason: 'the title of a reference' },
  { typed: 'RFC 2663', field: 'references', reason: 'an RFC that only the URL contains' },
  { typed: 'rfc2663', field: 'references', reason: 'an RFC that only the URL contains, as one word' },
  { typed: '2663', field: 'references', reason: 'only the number of an RFC' },
  { typed: 'rfc5382', field: 'references', reason: 'an RFC that only the title contains, as one word' },
  { typed: 'blob', field: 'body', reason: 'the text' },
  { typed: 'mtu 1500', field: 'body', reason: 'code in the text' },
  { typed: 'hopper', field: 'history', reason: 'the contributor of an attempt' },
  { typed: 'lovelace', field: 'history', reason: 'the mentor of an attempt' },
  { typed: 'prototype', field: 'history', reason: 'the outcome of an attempt' },
  { typed: 'checksums', field: 'history', reason: 'the remaining work after an attempt' },
  { typed: 'diary', field: 'history', reason: 'the title of a link in the history' },
  { typed: 'outreachy 2014', field: 'history', reason: 'the programme of an attempt' },
  { typed: 'wednesday', field: 'origin', reason: 'the note about the origin of the idea' },
])('“$typed” finds an idea by its $field: $reason', async ({ typed, field }) => {
  const answer = await index.find(typed);
  expect(answer?.ideas).toEqual([1]);
  expect(answer?.queryTerms.map(({ status }) => status)).not.toContain('ignored');
  expect(answer?.findMatches(1).map((match) => match.field)).toContain(field);
});

test.each([
  { typed: 'confidential', reason: 'a comment' },
  { typed: 'unseen', reason: 'the target of a link in the text' },
  { typed: 'hidden', reason: 'the target of a link in the history' },
  { typed: 'https', reason: 'the scheme of a URL' },
  { typed: 'github', reason: 'the host name github.com' },
])('“$typed” finds nothing: $reason is not searched', async ({ typed }) => {
  expect((await index.find(typed))?.ideas).toEqual([]);
});

test('every searched field has a name for match explanations', async () => {
  const places = SEARCH_FIELDS.map(({ name, place }) => [name, `${place}: zyzzyva`]);
  const found = SEARCH_FIELDS.map(async ({ name }) => {
    const one = await indexOver([searchDocument({ [name]: 'zyzzyva' })]);
    return [name, (await one.find('zyzzyva'))?.explain(0, new Set())];
  });
  expect(await Promise.all(found)).toEqual(places);
});

test('the code of a posting can hold the levels of every field', () => {
  const levels = Map.groupBy(SEARCH_FIELDS, ({ tier }) => tier);
  for (const fields of levels.values()) expect(fields.reduce((sum, field) => sum + field.levels, 0)).toBeLessThanOrEqual(16);
});

test('a document with only a title and a summary can be searched', () => {
  const bare = toSearchDocument({ title: 'A router', summary: 'It routes.', topics: [], skills: [] }, '');
  expect(Object.entries(bare).filter(([, texts]) => texts.join('') !== '')).toEqual([
    ['title', ['A router']],
    ['summary', ['It routes.']],
  ]);
});
