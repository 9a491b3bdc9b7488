import type { Register } from '../domain/idea.ts';
import { ideaSchema, type FrontMatter } from '../schema/idea-schema.ts';
import { DIFFICULTIES, KINDS, SIZES, STATUSES, type Term } from '../domain/vocabulary.ts';
import { isRequired } from '../schema/field-order.ts';
import type { Question, QuestionName } from './question.ts';

const topicTerms = ({ topics }: Register): Term[] =>
  [...topics.values()].map(({ id, label, description }) => ({ value: id, label, meaning: description }));
const programmeTerms = ({ programmes }: Register): Term[] =>
  [...programmes.values()].map(({ id, name, year }) => ({ value: id, label: name, meaning: `The round of ${year}.` }));

/** Everything that is asked of a new idea, in this order. Flags, prompts and usage derive from this table. */
export const QUESTIONS: readonly Question[] = [
  { name: 'title', flag: 'title', sample: 'TEXT', form: 'title', ask: 'What will exist when it is done?' },
  { name: 'summary', flag: 'summary', sample: 'TEXT', form: 'line', ask: 'What is it, and who gains?' },
  { name: 'status', flag: 'status', sample: 'WORD', form: 'one', ask: 'Where does it stand?', suggested: 'open', terms: () => STATUSES },
  { name: 'topics', flag: 'topic', sample: 'ID,…', form: 'some', ask: 'What is it about? (1 to 5)', terms: topicTerms },
  { name: 'kind', flag: 'kind', sample: 'WORD', form: 'one', ask: 'What sort of work is it?', suggested: 'core', terms: () => KINDS },
  {
    name: 'difficulty',
    flag: 'difficulty',
    sample: 'WORD',
    form: 'one',
    ask: 'How hard is it for somebody new?',
    suggested: 'intermediate',
    terms: () => DIFFICULTIES,
  },
  { name: 'sizes', flag: 'size', sample: 'HOURS,…', form: 'hours', ask: 'How long can it take?', suggested: [175], terms: () => SIZES },
  { name: 'skills', flag: 'skill', sample: 'NAME:NEED:LEVEL', form: 'skills', ask: 'What must one know, or learn?' },
  { name: 'mentors', flag: 'mentor', sample: 'ID,…', form: 'people', ask: 'Who agreed to mentor it?' },
  { name: 'outcomes', flag: 'outcome', sample: 'TEXT', form: 'lines', ask: 'What can be seen or run at the end?' },
  { name: 'starterTasks', flag: 'starter-task', sample: 'TEXT', form: 'lines', ask: 'What does a newcomer do in the first week?' },
  { name: 'id', flag: 'id', sample: 'NAME', form: 'id', ask: 'What is its file called?' },
  { name: 'text', flag: 'text', sample: 'TEXT', form: 'text', ask: 'What is it and why does it matter?', later: true },
  { name: 'repositories', flag: 'repository', sample: 'URL', form: 'lines', ask: 'Where does the code live?', later: true },
  { name: 'stretchGoals', flag: 'stretch-goal', sample: 'TEXT', form: 'lines', ask: 'What could follow if all goes well?', later: true },
  {
    name: 'programmes',
    flag: 'programme',
    sample: 'ID,…',
    form: 'some',
    ask: 'Is it offered in a programme?',
    later: true,
    terms: programmeTerms,
  },
  {
    name: 'requirements',
    flag: 'requirements',
    sample: 'TEXT',
    form: 'line',
    ask: 'What hardware or accounts does one need?',
    later: true,
  },
  { name: 'contact', flag: 'contact', sample: 'URL', form: 'line', ask: 'Where should people write?', later: true },
];

/** What the manual says where the schema has no description, or one for those who write a file by hand. */
const OTHERWISE: Readonly<Partial<Record<QuestionName, string>>> = {
  topics: '1 to 5 topics by their ids, the most fitting first.',
  mentors: 'People who agreed, by their ids; the first one leads. Nobody says "mentor wanted".',
  text: 'What it is, why, and how to go about it: Markdown below the fields. An outline to fill in when left out.',
  id: 'The name of the file without .mdx, which is the address. Made of the title when left out.',
};

/** What an answer to the question is for, in the words of the manual. */
export function purposeOf({ name }: Question): string {
  return OTHERWISE[name] ?? ideaSchema.shape[name as keyof FrontMatter].description ?? '';
}

/** Whether there is no idea without an answer to it, and nothing that could be taken for one. */
export function isNeeded({ name, suggested }: Question): boolean {
  return isRequired(name) && name !== 'mentors' && !(name === 'status' && suggested !== undefined);
}
