import { expect, test } from 'vitest';
import { buildOf, ENTRY } from '../support/build-ideas.ts';

test('a folder with one idea and the shipped topics builds, however its lines end', async () => {
  const { code, output } = await buildOf({
    'small.mdx': ENTRY,
    'old-mac.mdx': ENTRY.replaceAll('\n', '\r'),
    'windows.mdx': `\uFEFF${ENTRY.replaceAll('\n', '\r\n')}`,
    '_template.mdx': 'not an entry',
  });
  expect(output).not.toContain('WARN');
  expect(code).toBe(0);
});

const BROKEN: readonly { reason: string; files: Readonly<Record<string, string>>; says: readonly string[] }[] = [
  {
    reason: 'a topic nobody knows',
    files: { 'small.mdx': ENTRY.replace('[networking]', '[networkng]') },
    says: ['small.mdx', 'topics[0]', 'small.mdx:5:10', 'Did you mean: networking', 'topics.yaml'],
  },
  {
    reason: 'a mentor and a programme nobody knows, both at once',
    files: { 'small.mdx': ENTRY.replace('mentors: []', 'mentors: [hanesm]\nprogrammes: [gsoc-1999]') },
    says: ['small.mdx', 'mentors[0]', 'small.mdx:9:11', 'Did you mean: hannesm', 'people.yaml', 'programmes[0]', 'programmes.yaml'],
  },
  {
    reason: 'an unknown field',
    files: { 'small.mdx': ENTRY.replace('mentors: []', 'mentors: []\nmentor: somebody') },
    says: ['small.mdx', 'small.mdx:10:1', 'There is no field "mentor".', 'Did you mean: mentors'],
  },
  {
    reason: 'a word outside a closed vocabulary',
    files: { 'small.mdx': ENTRY.replace('difficulty: easy', 'difficulty: eazy') },
    says: ['small.mdx', 'difficulty', 'small.mdx:6:13', 'Did you mean: easy'],
  },
  {
    reason: 'two files of one name',
    files: { 'small.mdx': ENTRY, 'more/small.mdx': ENTRY },
    says: ['more/small.mdx', 'side by side'],
  },
  {
    reason: 'two names that are one address',
    files: { 'Small.mdx': ENTRY, 'small.mdx': ENTRY },
    says: ['Small.mdx', 'Rename it to small.mdx'],
  },
  {
    reason: 'a former name that is another idea’s name',
    files: { 'small.mdx': ENTRY, 'other.mdx': ENTRY.replace('mentors: []', 'mentors: []\npreviousIds: [small]') },
    says: ['other.mdx:10:15', 'already leads to small.mdx'],
  },
  { reason: 'no idea at all', files: { '_template.mdx': ENTRY }, says: ['The folder has no ideas', '_template.mdx'] },
  { reason: 'front matter that is no YAML', files: { 'small.mdx': '---\ntitle: [a\n---\n' }, says: ['small.mdx:2:8'] },
  {
    reason: 'a day that there is not, without quotes',
    files: { 'small.mdx': ENTRY.replace('2026-01-02', '2026-02-30') },
    says: ['small.mdx', 'added', 'is "2026-02-30"', 'a day that exists'],
  },
  { reason: 'no front matter', files: { 'small.mdx': 'Only text.' }, says: ['small.mdx:1:1', 'has no front matter'] },
  {
    reason: 'an id twice in a register',
    files: {
      'small.mdx': ENTRY,
      'topics.yaml': 'networking: { label: Net, description: Packets. }\nnetworking: { label: Net, description: Packets. }\n',
    },
    says: ['topics.yaml:2:1', 'written twice'],
  },
  {
    reason: 'a register row without its fields',
    files: { 'small.mdx': ENTRY, 'topics.yaml': 'networking: { label: Net }\n' },
    says: ['topics.yaml:1:13', 'description is missing'],
  },
];

test.each(BROKEN)('refuses $reason, and says where and what to write', async ({ files, says }) => {
  const { code, output } = await buildOf(files);
  expect(code, output).not.toBe(0);
  for (const words of says) expect(output).toContain(words);
});
