import type { ReferenceData } from '../domain/idea.ts';
import type { FrontMatter } from '../domain/front-matter.ts';
import { ideaSchema } from '../schema/idea-schema.ts';
import { type Term, DIFFICULTIES, KINDS, SIZES, STATUSES } from '../domain/vocabulary.ts';
import { isRequired } from '../schema/field-order.ts';

/** What an answer is kept under: a field of the front matter, the text below it, or the name of the file. */
export type QuestionName = keyof FrontMatter | 'text' | 'id';

/** How an answer is given: which prompt asks for it, and how words behind a flag become its value. */
export type Form = 'title' | 'line' | 'one' | 'some' | 'hours' | 'skills' | 'people' | 'lines' | 'text' | 'id';

/** One thing that is asked of somebody who has an idea. */
export interface Question {
  readonly name: QuestionName;
  /** What the flag is called, without hyphens. */
  readonly flag: string;
  /** What stands behind the flag, in the words of a usage. */
  readonly sample: string;
  readonly form: Form;
  /** The question as it is asked in a terminal. */
  readonly ask: string;
  /** What Enter alone answers. */
  readonly suggested?: unknown;
  /** Whether it is asked only of those who have more to say. */
  readonly later?: true;
  /** What can be chosen, when answers come from a list. */
  readonly terms?: (register: ReferenceData) => readonly Term[];
}

/** `text` on one line: what was pasted with ends of lines is one sentence all the same. */
export function joinLines(text: string): string {
  return text.replace(/\s*[\t\r\n]+\s*/g, ' ').trim();
}

function parts(said: readonly string[]): string[] {
  return said
    .flatMap((words) => words.split(','))
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/** `OCaml:required:comfortable`, of which only the name has to be there, as a row. */
function skillRow(said: string): { readonly name: string; readonly need: string; readonly level?: string } {
  const words = said.split(':').map((word) => word.trim());
  const level = words.length > 2 ? words.pop() : undefined;
  const need = words.length > 1 ? words.pop() : undefined;
  return { name: words.join(':'), need: need || 'required', ...(level && { level }) };
}

const last = (said: readonly string[]): string => joinLines(said.at(-1) ?? '');

/** How words behind a flag, which may be given again and again, become a value. What it is worth is for the check to say. */
export const PARSE_ANSWER: Readonly<Record<Form, (said: readonly string[]) => unknown>> = {
  title: last,
  line: last,
  one: last,
  // Whoever names a file is right to write its ending.
  id: (said) => last(said).replace(/\.mdx$/, ''),
  some: parts,
  people: parts,
  hours: (said) => parts(said).map((word) => (/^\d+$/.test(word) ? Number(word) : word)),
  skills: (said) => said.map(joinLines).map(skillRow),
  lines: (said) => said.map(joinLines),
  text: (said) => said.join('\n\n').replaceAll('\r\n', '\n').replaceAll('\r', '\n'),
};

/** Forms whose flag may be given more than once. */
export const REPEATABLE: ReadonlySet<Form> = new Set(['some', 'people', 'hours', 'skills', 'lines', 'text']);

const topicTerms = ({ topics }: ReferenceData): Term[] =>
  [...topics.values()].map(({ id, label, description }) => ({ value: id, label, meaning: description }));
const programmeTerms = ({ programmes }: ReferenceData): Term[] =>
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
export function questionHelp({ name }: Question): string {
  return OTHERWISE[name] ?? ideaSchema.shape[name as keyof FrontMatter].description ?? '';
}

/** Whether there is no idea without an answer to it, and nothing that could be taken for one. */
export function isRequiredQuestion({ name, suggested }: Question): boolean {
  return isRequired(name) && name !== 'mentors' && !(name === 'status' && suggested !== undefined);
}
