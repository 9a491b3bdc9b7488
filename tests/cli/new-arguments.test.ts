import { expect, test } from 'vitest';
import { parseNewArguments, formatMissingAnswers, findMissingAnswers, USAGE } from '../../src/cli/new/arguments.ts';
import { QUESTIONS } from '../../src/drafts/questions.ts';

test.each([
  { words: ['--title', ' A  router '], answers: { title: 'A  router' }, reason: 'spaces at the ends are removed' },
  { words: ['--title', 'A\nrouter\r\n vm'], answers: { title: 'A router vm' }, reason: 'pasted lines become one line' },
  { words: ['--topic', 'a,b', '--topic=c'], answers: { topics: ['a', 'b', 'c'] }, reason: 'a list with commas, and a repeated flag' },
  { words: ['--size', '90,175h'], answers: { sizes: [90, '175h'] }, reason: 'hours become numbers; the check reports other values' },
  {
    words: ['--skill', 'OCaml:required:comfortable', '--skill', 'DHCP', '--skill', 'C++ : learn'],
    answers: {
      skills: [
        { name: 'OCaml', need: 'required', level: 'comfortable' },
        { name: 'DHCP', need: 'required' },
        { name: 'C++', need: 'learn' },
      ],
    },
    reason: 'a skill has a name, and optionally a need and a level',
  },
  {
    words: ['--outcome', 'It runs, and well', '--outcome', 'Tests'],
    answers: { outcomes: ['It runs, and well', 'Tests'] },
    reason: 'a comma in a sentence does not split it',
  },
  { words: ['--text', 'a\r\nb'], answers: { text: 'a\nb' }, reason: 'a text keeps its line breaks' },
  { words: ['--id', 'router-vm.mdx'], answers: { id: 'router-vm' }, reason: 'the extension of a file name is removed' },
  { words: ['--mentor', ''], answers: { mentors: [] }, reason: 'an empty value means no mentors' },
  {
    words: ['--mentor', 'avsm', '--new-person', 'name=Lovelace, Ada,github=@ada'],
    answers: { mentors: ['avsm', 'lovelace-ada'] },
    people: [{ id: 'lovelace-ada', name: 'Lovelace, Ada', github: 'ada' }],
    reason: 'a new person becomes a mentor after the named ones',
  },
  {
    words: ['--new-person', 'id=ada, name=Ada, url=https://example.org/a=b,c', '--mentor', 'ada,avsm'],
    answers: { mentors: ['ada', 'avsm'] },
    people: [{ id: 'ada', name: 'Ada', url: 'https://example.org/a=b,c' }],
    reason: 'a new person who is also named keeps their place',
  },
])('$words: $reason', ({ words, answers, people = [] }) => {
  const options = { projects: 'projects', answers, people, isSilent: false, isDryRun: false };
  expect(parseNewArguments(words, 'projects')).toEqual(options);
});

test.each([
  { words: ['--titel', 'x'], message: 'There is no flag --titel. Did you mean "--title"?', reason: 'a typo' },
  {
    words: ['--title', 'A', 'router'],
    message: '"router" belongs to no flag. Put values with spaces in "quotes".',
    reason: 'a value with spaces but without quotes',
  },
  { words: ['--title'], message: '--title needs a value.', reason: 'a flag without its value' },
  { words: ['--title', 'a', '--title', 'b'], message: '--title is given twice. Keep one.', reason: 'an idea has only one title' },
  { words: ['--yes=no'], message: '--yes takes no value.', reason: 'a flag that has no values' },
  { words: ['--projects', ''], message: '--projects is empty. Name a folder of ideas.', reason: 'an empty folder name' },
  {
    words: ['--new-person', 'Ada'],
    message: '--new-person is "Ada". Write "name=…" and, after commas, any of id=…, github=…, url=… and confirmed=DAY.',
    reason: 'a name without "name="',
  },
])('$words is wrong usage: $reason', ({ words, message }) => {
  expect(() => parseNewArguments(words, 'projects')).toThrow(new Error(message));
});

test('the usage text has a row for every flag, in at most 80 columns', () => {
  expect(parseNewArguments(['-h'], 'projects')).toBeUndefined();
  expect(QUESTIONS.filter(({ flag }) => !USAGE.includes(`\n  --${flag} `))).toEqual([]);
  expect(USAGE.split('\n').filter((line) => line.length > 80)).toEqual([]);
  expect(USAGE).toContain('open, discussion');
});

test('all missing values are reported at once, each with its flag', () => {
  const missing = findMissingAnswers({ title: 'A router', sizes: [] });
  expect(missing.map(({ flag }) => flag)).toEqual(['summary', 'topic', 'difficulty', 'skill', 'outcome']);
  for (const { flag } of missing) expect(formatMissingAnswers(missing)).toContain(`--${flag} `);
});
