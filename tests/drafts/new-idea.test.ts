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

test('a new idea gets the day as the days it was added and reviewed, and its outline breaks no rule', () => {
  const { draft, id, problems } = newIdea({ ...ANSWERS, id: 'some-idea' }, { ...CONTEXT, today: '2026-11-24' }, TAKEN);
  expect({ id, problems }).toEqual({ id: 'some-idea', problems: [] });
  const days = { added: '2026-11-24', reviewed: '2026-11-24' };
  expect(draft.fields).toMatchObject({ status: 'open', mentors: [], ...days, title: 'A small idea' });
  expect(Object.keys(draft.fields).filter((name) => !(name in ideaSchema.shape))).toEqual([]);
  expect(draft.text).toBe(OUTLINE);
  expect(newIdea(ANSWERS, CONTEXT, TAKEN)).toMatchObject({ id: 'small-idea', problems: [] });
});

test.each<{ name: QuestionName; value: unknown; beside?: Answers; says: string; reason: string }>([
  { name: 'title', value: 'AB', says: 'The field "title" has 2 characters. Write at least 4.', reason: 'too short' },
  { name: 'title', value: '', says: 'The field "title" is missing. Write 4 to 100 characters.', reason: 'nothing at all' },
  { name: 'title', value: 'One\u001Btwo', says: 'There is an invisible character, U+001B, here. Delete it.', reason: 'a control' },
  {
    name: 'title',
    value: 'One\u202Etwo',
    says: 'There is an invisible character, U+202E, here. Delete it.',
    reason: 'a turn of direction',
  },
  {
    name: 'status',
    value: 'done',
    says: 'The field "status" cannot be "done". Write one of open, discussion, taken, completed, retired. Did you mean: completed',
    reason: 'another word',
  },
  {
    name: 'difficulty',
    value: 'medium',
    says: 'The field "difficulty" cannot be "medium". Write one of easy, intermediate, hard. Did you mean: intermediate',
    reason: 'an alias',
  },
  { name: 'topics', value: [], says: 'The field "topics" is empty. Write at least 1 value.', reason: 'nothing chosen' },
  {
    name: 'topics',
    value: ['netwroking'],
    says: 'topics[0] is "netwroking", and no topic has that id. Write an id of topics.yaml, or add "netwroking" there. Did you mean: networking',
    reason: 'a slip',
  },
  {
    name: 'skills',
    value: [{ name: 'Go' }, { name: 'golang' }],
    says: 'The field "skills" has two rows for one skill. Keep the row that asks for more.',
    reason: 'one skill by two names',
  },
  {
    name: 'outcomes',
    value: ['It runs', 'No'],
    says: 'The field "outcomes[1]" has 2 characters. Write at least 4.',
    reason: 'a row of a list',
  },
  {
    name: 'outcomes',
    value: ['A thing that people can run'],
    says: '"A thing that people can run" is left from the template. Write your own text, or delete the field.',
    reason: 'words of the template',
  },
  {
    name: 'starterTasks',
    value: [],
    beside: { status: 'open', kind: 'starter' },
    says: 'This open starter idea has no tasks for the first week. Add starterTasks, smallest step first, or choose another kind.',
    reason: 'a starter idea needs a start',
  },
  {
    name: 'text',
    value: '<script>',
    says: 'A tag is not closed, or it was never opened. Write both, as in <kbd>Esc</kbd>, or <br /> for an element without content. Write \\< for the character itself.',
    reason: 'a text is held against its rules',
  },
])('$name is refused in the words of the check: $reason', ({ name, value, beside = {}, says }) => {
  expect(formatAnswerError(checkAnswer(name, value, beside, CONTEXT))).toBe(says);
});

test.each<{ name: QuestionName; value: unknown; reason: string }>([
  { name: 'title', value: 'A "router": #1 – 🐫', reason: 'signs of YAML and an emoji' },
  { name: 'starterTasks', value: [], reason: 'no first steps, where nothing says it is a starter' },
  { name: 'mentors', value: [], reason: 'mentor wanted' },
  { name: 'text', value: OUTLINE, reason: 'the outline' },
])('$name is taken: $reason', ({ name, value }) => {
  expect(checkAnswer(name, value, {}, CONTEXT)).toEqual([]);
});

test.each([
  { title: 'The router', name: 'router', reason: 'articles say nothing' },
  { title: 'Router VM', name: 'router-vm-2', reason: 'a file has this name' },
  { title: 'Old router', name: 'old-router-2', reason: 'a file had this name, and links last' },
  { title: 'Clock', name: 'clock-2', reason: 'some disks take large and small letters for one' },
  { title: 'A very long title that goes on and on for ever', name: 'very-long-title-that-goes-on-and-on-for', reason: 'cut between words' },
  { title: 'x'.repeat(90), name: 'x'.repeat(40), reason: 'cut within a word when there is no other way' },
  { title: '李', name: '', reason: 'no letter that an address could hold' },
])('$title makes "$name": $reason', ({ title, name }) => {
  expect(suggestFileName(title, TAKEN)).toBe(name);
});

test('a name that leads elsewhere, or nowhere, is refused', () => {
  expect(checkNewName('old-router', TAKEN)).toMatchObject([{ rule: 'clash', message: '"old-router" already leads to router-vm.mdx.' }]);
  expect(checkNewName('Router VM', TAKEN)).toMatchObject([{ rule: 'id', hint: 'Rename it to router-vm.mdx.' }]);
  expect(newIdea({ ...ANSWERS, id: 'old-router' }, CONTEXT, TAKEN).problems).toMatchObject([{ rule: 'clash' }]);
  expect(newIdea({ ...ANSWERS, title: '李李李李' }, CONTEXT, TAKEN).problems).toMatchObject([
    { message: 'The title has no letter for a file name.' },
  ]);
});

test('what is still to be asked is not complained of', () => {
  const partly = { title: '李李李李', kind: 'starter', skills: [{ need: 'must' }] };
  const { problems } = newIdea(partly, CONTEXT, TAKEN);
  expect(filterAnswered(problems, partly).map(({ field }) => field)).toEqual(['skills[0].name', 'skills[0].need']);
});

test('every question is of a field, and one field of one question', () => {
  const names = QUESTIONS.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => !(name in ideaSchema.shape))).toEqual(['id', 'text']);
});
