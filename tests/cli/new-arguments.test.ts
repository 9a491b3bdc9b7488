import { expect, test } from 'vitest';
import { parseNewArguments, formatMissingAnswers, findMissingAnswers, USAGE } from '../../src/cli/new/arguments.ts';
import { QUESTIONS } from '../../src/drafts/questions.ts';

test.each([
  { words: ['--title', ' A  router '], answers: { title: 'A  router' }, reason: 'spaces at the ends are no part of an answer' },
  { words: ['--title', 'A\nrouter\r\n vm'], answers: { title: 'A router vm' }, reason: 'what was pasted in lines is one sentence' },
  { words: ['--topic', 'a,b', '--topic=c'], answers: { topics: ['a', 'b', 'c'] }, reason: 'a list by commas and again' },
  { words: ['--size', '90,175h'], answers: { sizes: [90, '175h'] }, reason: 'hours are numbers; what is none is for the check to judge' },
  {
    words: ['--skill', 'OCaml:required:comfortable', '--skill', 'DHCP', '--skill', 'C++ : learn'],
    answers: {
      skills: [
        { name: 'OCaml', need: 'required', level: 'comfortable' },
        { name: 'DHCP', need: 'required' },
        { name: 'C++', need: 'learn' },
      ],
    },
    reason: 'a skill is a name, and a need and a level if somebody says so',
  },
  {
    words: ['--outcome', 'It runs, and well', '--outcome', 'Tests'],
    answers: { outcomes: ['It runs, and well', 'Tests'] },
    reason: 'a comma within a sentence is a comma',
  },
  { words: ['--text', 'a\r\nb'], answers: { text: 'a\nb' }, reason: 'a text keeps its lines' },
  { words: ['--id', 'router-vm.mdx'], answers: { id: 'router-vm' }, reason: 'a file may be named with its ending' },
  { words: ['--mentor', ''], answers: { mentors: [] }, reason: 'nobody yet' },
  {
    words: ['--mentor', 'avsm', '--new-person', 'name=Lovelace, Ada,github=@ada'],
    answers: { mentors: ['avsm', 'lovelace-ada'] },
    people: [{ id: 'lovelace-ada', name: 'Lovelace, Ada', github: 'ada' }],
    reason: 'somebody new becomes a mentor behind those who are named',
  },
  {
    words: ['--new-person', 'id=ada, name=Ada, url=https://example.org/a=b,c', '--mentor', 'ada,avsm'],
    answers: { mentors: ['ada', 'avsm'] },
    people: [{ id: 'ada', name: 'Ada', url: 'https://example.org/a=b,c' }],
    reason: 'somebody new who is named keeps their place',
  },
])('$words: $reason', ({ words, answers, people = [] }) => {
  expect(parseNewArguments(words, 'projects')).toEqual({
    kind: 'new',
    projects: 'projects',
    answers,
    people,
    silent: false,
    dryRun: false,
  });
});

test.each([
  { words: ['--titel', 'x'], message: 'There is no flag --titel. Did you mean "--title"?', reason: 'a slip' },
  {
    words: ['--title', 'A', 'router'],
    message: '"router" belongs to no flag; put a value of several words in "quotes".',
    reason: 'no quotes',
  },
  { words: ['--title'], message: '--title has no value; write it behind the flag.', reason: 'a flag at the end' },
  { words: ['--title', 'a', '--title', 'b'], message: '--title is given twice; keep one.', reason: 'an idea has one title' },
  { words: ['--yes=no'], message: '--yes takes no value.', reason: 'a switch is on or not there' },
  { words: ['--projects', ''], message: '--projects is empty; name a folder of ideas.', reason: 'a variable that was never set' },
  {
    words: ['--new-person', 'Ada'],
    message: '--new-person is "Ada"; write "name=…", and what you know of id=…, github=…, url=… and confirmed=DAY behind commas.',
    reason: 'a name alone',
  },
])('$words is not understood: $reason', ({ words, message }) => {
  expect(parseNewArguments(words, 'projects')).toEqual({ kind: 'wrong', message });
});

test('help has a row for every flag, in lines of a narrow terminal', () => {
  expect(parseNewArguments(['-h'], 'projects')).toEqual({ kind: 'help' });
  expect(QUESTIONS.filter(({ flag }) => !USAGE.includes(`\n  --${flag} `))).toEqual([]);
  expect(USAGE.split('\n').filter((line) => line.length > 80)).toEqual([]);
  expect(USAGE).toContain('open, discussion');
});

test('everything that is needed and not there is said at once, each with its flag', () => {
  const missing = findMissingAnswers({ title: 'A router', sizes: [] });
  expect(missing.map(({ flag }) => flag)).toEqual(['summary', 'topic', 'difficulty', 'skill', 'outcome']);
  for (const { flag } of missing) expect(formatMissingAnswers(missing)).toContain(`--${flag} `);
});
