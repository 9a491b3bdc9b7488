import { expect, test } from 'vitest';
import { buildFiles, ENTRY } from '../support/build-ideas.ts';

test('ideas with LF, CR and CRLF line ends build with the shipped topics', async () => {
  const { code, output } = await buildFiles({
    'small.mdx': ENTRY,
    'old-mac.mdx': ENTRY.replaceAll('\n', '\r'),
    'windows.mdx': `\uFEFF${ENTRY.replaceAll('\n', '\r\n')}`,
    '_template.mdx': 'not an entry',
  });
  expect(output).not.toContain('WARN');
  expect(code).toBe(0);
});

const BROKEN: readonly { reason: string; files: Readonly<Record<string, string>>; messages: readonly string[] }[] = [
  {
    reason: 'an unknown topic',
    files: { 'small.mdx': ENTRY.replace('[networking]', '[networkng]') },
    messages: ['small.mdx', 'topics[0]', 'small.mdx:5:10', 'Did you mean: networking', 'topics.yaml'],
  },
  {
    reason: 'an unknown mentor and an unknown programme at the same time',
    files: { 'small.mdx': ENTRY.replace('mentors: []', 'mentors: [hanesm]\nprogrammes: [gsoc-1999]') },
    messages: ['small.mdx', 'mentors[0]', 'small.mdx:9:11', 'Did you mean: hannesm', 'people.yaml', 'programmes[0]', 'programmes.yaml'],
  },
  {
    reason: 'an unknown field',
    files: { 'small.mdx': ENTRY.replace('mentors: []', 'mentors: []\nmentor: somebody') },
    messages: ['small.mdx', 'small.mdx:10:1', 'There is no field "mentor".', 'Did you mean: mentors'],
  },
  {
    reason: 'an unknown value of a closed vocabulary',
    files: { 'small.mdx': ENTRY.replace('difficulty: easy', 'difficulty: eazy') },
    messages: ['small.mdx', 'difficulty', 'small.mdx:6:13', 'Did you mean: easy'],
  },
  {
    reason: 'two files with the same name',
    files: { 'small.mdx': ENTRY, 'more/small.mdx': ENTRY },
    messages: ['more/small.mdx', 'An idea cannot be in a folder of its own.'],
  },
  {
    reason: 'two names that differ only in case',
    files: { 'Small.mdx': ENTRY, 'small.mdx': ENTRY },
    messages: ['Small.mdx', 'Rename it to small.mdx'],
  },
  {
    reason: 'a previous id that is the id of another idea',
    files: { 'small.mdx': ENTRY, 'other.mdx': ENTRY.replace('mentors: []', 'mentors: []\npreviousIds: [small]') },
    messages: ['other.mdx:10:15', 'already leads to small.mdx'],
  },
  { reason: 'a folder without ideas', files: { '_template.mdx': ENTRY }, messages: ['The folder has no ideas', '_template.mdx'] },
  { reason: 'front matter that is not YAML', files: { 'small.mdx': '---\ntitle: [a\n---\n' }, messages: ['small.mdx:2:8'] },
  {
    reason: 'a date that does not exist, without quotes',
    files: { 'small.mdx': ENTRY.replace('2026-01-02', '2026-02-30') },
    messages: ['small.mdx', 'added', 'cannot be "2026-02-30"', 'a day that exists'],
  },
  { reason: 'no front matter', files: { 'small.mdx': 'Only text.' }, messages: ['small.mdx:1:1', 'has no front matter'] },
  {
    reason: 'a duplicate id in a reference data file',
    files: {
      'small.mdx': ENTRY,
      'topics.yaml': 'networking: { label: Net, description: Packets. }\nnetworking: { label: Net, description: Packets. }\n',
    },
    messages: ['topics.yaml:2:1', 'written twice'],
  },
  {
    reason: 'a reference data row without a required field',
    files: { 'small.mdx': ENTRY, 'topics.yaml': 'networking: { label: Net }\n' },
    messages: ['topics.yaml:1:13', 'The field "description" is missing.'],
  },
];

test.each(BROKEN)('rejects $reason with the place and the fix', async ({ files, messages }) => {
  const { code, output } = await buildFiles(files);
  expect(code, output).not.toBe(0);
  for (const message of messages) expect(output).toContain(message);
});
