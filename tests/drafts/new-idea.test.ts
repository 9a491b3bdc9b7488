import { expect, test } from 'vitest';
import { ideaSchema } from '../../src/schema/idea-schema.ts';
import {
  checkAnswer,
  formatAnswerError,
  OUTLINE,
  type Answers,
  filterAnswered,
  newIdea,
  checkNewName,
  suggestFileName,
  takenNames,
} from '../../src/drafts/new-idea.ts';
import { type QuestionName, QUESTIONS } from '../../src/drafts/questions.ts';
import { CONTEXT } from '../support/check.ts';
import { MINIMAL_IDEA } from '../support/ideas.ts';

const TAKEN = takenNames([{ file: 'router-vm.mdx' }, { file: 'Clock.mdx' }], CONTEXT.existingIdeas);
const { added: _, ...ANSWERS } = MINIMAL_IDEA;

test('a new idea is added and reviewed on the current day, and its outline breaks no rule', () => {
  const { draft, id, problems } = newIdea({ ...ANSWERS, id: 'some-idea' }, { ...CONTEXT, today: '2026-11-24' }, TAKEN);
  expect({ id, problems }).toEqual({ id: 'some-idea', problems: [] });
  const days = { added: '2026-11-24', reviewed: '2026-11-24' };
  expect(draft.fields).toMatchObject({ status: 'open', mentors: [], ...days, title: 'A small idea' });
  expect(Object.keys(draft.fields).filter((name) => !(name in ideaSchema.shape))).toEqual([]);
  expect(draft.text).toBe(OUTLINE);
  expect(newIdea(ANSWERS, CONTEXT, TAKEN)).toMatchObject({ id: 'small-idea', problems: [] });
});

test.each<{ name: QuestionName; value: unknown; others?: Answers; message: string; reason: string }>([
  { name: 'title', value: 'AB', message: 'The field "title" has 2 characters. Write at least 4.', reason: 'too short' },
  { name: 'title', value: '', message: 'The field "title" is missing. Write 4 to 100 characters.', reason: 'empty' },
  {
    name: 'title',
    value: 'One\u001Btwo',
    message: 'There is an invisible character, U+001B, here. Delete it.',
    reason: 'a control character',
  },
  {
    name: 'title',
    value: 'One\u202Etwo',
    message: 'There is an invisible character, U+202E, here. Delete it.',
    reason: 'a character that changes the direction of text',
  },
  {
    name: 'status',
    value: 'done',
    message: 'The field "status" cannot be "done". Write one of open, discussion, taken, completed, retired. Did you mean: completed',
    reason: 'a word that is not in the vocabulary',
  },
  {
    name: 'difficulty',
    value: 'medium',
    message: 'The field "difficulty" cannot be "medium". Write one of easy, intermediate, hard. Did you mean: intermediate',
    reason: 'an alias',
  },
  { name: 'topics', value: [], message: 'The field "topics" is empty. Write at least 1 value.', reason: 'an empty list' },
  {
    name: 'topics',
    value: ['netwroking'],
    message:
      'topics[0] is "netwroking", and no topic has that id. Write an id of topics.yaml, or add "netwroking" there. Did you mean: networking',
    reason: 'a typo',
  },
  {
    name: 'skills',
    value: [{ name: 'Go' }, { name: 'golang' }],
    message: 'The field "skills" has two rows for one skill. Keep the row that asks for more.',
    reason: 'one skill with two names',
  },
  {
    name: 'outcomes',
    value: ['It runs', 'No'],
    message: 'The field "outcomes[1]" has 2 characters. Write at least 4.',
    reason: 'a row of a list',
  },
  {
    name: 'outcomes',
    value: ['A thing that people can run'],
    message: '"A thing that people can run" is left from the template. Write your own text, or delete the field.',
    reason: 'text of the template',
  },
  {
    name: 'starterTasks',
    value: [],
    others: { status: 'open', kind: 'starter' },
    message: 'This open starter idea has no tasks for the first week. Add starterTasks, smallest step first, or choose another kind.',
    reason: 'a starter idea without tasks',
  },
  {
    name: 'text',
    value: '<script>',
    message:
      'A tag is not closed, or it was never opened. Write both, as in <kbd>Esc</kbd>, or <br /> for an element without content. Write \\< for the character itself.',
    reason: 'a tag in the text',
  },
])('checkAnswer reports an error of $name: $reason', ({ name, value, others = {}, message }) => {
  expect(formatAnswerError(checkAnswer(name, value, others, CONTEXT))).toBe(message);
});

test.each<{ name: QuestionName; value: unknown; reason: string }>([
  { name: 'title', value: 'A "router": #1 – 🐫', reason: 'characters with a meaning in YAML, and an emoji' },
  { name: 'starterTasks', value: [], reason: 'no tasks, because the idea is not a starter idea' },
  { name: 'mentors', value: [], reason: 'mentor wanted' },
  { name: 'text', value: OUTLINE, reason: 'the outline' },
])('checkAnswer accepts $name: $reason', ({ name, value }) => {
  expect(checkAnswer(name, value, {}, CONTEXT)).toEqual([]);
});

test.each([
  { title: 'The router', name: 'router', reason: 'the article is left out' },
  { title: 'Router VM', name: 'router-vm-2', reason: 'a file has this name' },
  { title: 'Old router', name: 'old-router-2', reason: 'a file had this name before' },
  { title: 'Clock', name: 'clock-2', reason: 'some disks ignore case' },
  { title: 'A very long title that goes on and on for ever', name: 'very-long-title-that-goes-on-and-on-for', reason: 'cut between words' },
  { title: 'x'.repeat(90), name: 'x'.repeat(40), reason: 'cut within a word that is too long' },
  { title: '李', name: '', reason: 'a title without Latin letters or digits' },
])('suggestFileName($title) is "$name": $reason', ({ title, name }) => {
  expect(suggestFileName(title, TAKEN)).toBe(name);
});

test('a name that is taken or not valid is an error', () => {
  expect(checkNewName('old-router', TAKEN)).toMatchObject([{ rule: 'clash', message: '"old-router" already leads to router-vm.mdx.' }]);
  expect(checkNewName('Router VM', TAKEN)).toMatchObject([{ rule: 'id', hint: 'Rename it to router-vm.mdx.' }]);
  expect(newIdea({ ...ANSWERS, id: 'old-router' }, CONTEXT, TAKEN).problems).toMatchObject([{ rule: 'clash' }]);
  expect(newIdea({ ...ANSWERS, title: '李李李李' }, CONTEXT, TAKEN).problems).toMatchObject([
    { message: 'The title has no letter for a file name.' },
  ]);
});

test('filterAnswered leaves out problems that a later question solves', () => {
  const partly = { title: '李李李李', kind: 'starter', skills: [{ need: 'must' }] };
  const { problems } = newIdea(partly, CONTEXT, TAKEN);
  expect(filterAnswered(problems, partly).map(({ field }) => field)).toEqual(['skills[0].name', 'skills[0].need']);
});

test('every question is about a field, and no field has two questions', () => {
  const names = QUESTIONS.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => !(name in ideaSchema.shape))).toEqual(['id', 'text']);
});
