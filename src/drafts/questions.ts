import { toLineFeeds } from '../check/lines.ts';
import type { FrontMatter } from '../domain/front-matter.ts';
import type { ReferenceData } from '../domain/idea.ts';
import type { Term } from '../domain/vocabulary.ts';
import type { FieldQuestion } from '../schema/field-metadata.ts';
import { IDEA_FIELDS, type IdeaField } from '../schema/idea-fields.ts';
import { createDraft } from './draft.ts';
import { ID_FIELD, TEXT_FIELD } from './form-model.ts';

/** A field of the front matter, the text below it, or the name of the file. */
export type QuestionName = keyof FrontMatter | 'text' | 'id';

/** How an answer is given: it decides which prompt asks for it, and how the values of its flag are parsed. */
export type AnswerKind = 'line' | 'choice' | 'ids' | 'numbers' | 'skills' | 'people' | 'lines' | 'text' | 'id';

/** One question of `npm run new`. */
export type Question = Omit<IdeaField, 'name' | 'question'> & FieldQuestion & { readonly name: QuestionName; readonly kind: AnswerKind };

function getAnswerKind({ name, control, parts }: IdeaField): AnswerKind {
  if (name === 'id' || name === 'text' || name === 'skills') return name;
  if (control === 'select') return 'choice';
  if (control === 'checkboxes') return 'numbers';
  if (control === 'lines') return 'lines';
  if (control === 'repeater') return parts[0]?.optionSource === 'people' ? 'people' : 'ids';
  return 'line';
}

/** A new draft has a value for some required fields, such as the status. Their questions are optional. */
const NEW_DRAFT = createDraft('');

/** The questions of `npm run new`, in order: first those for everyone, then those for people who want to answer more. */
export const QUESTIONS: readonly Question[] = [
  ...IDEA_FIELDS.filter(({ question }) => !question?.isExtra),
  ID_FIELD,
  TEXT_FIELD,
  ...IDEA_FIELDS.filter(({ question }) => question?.isExtra),
].flatMap(({ question, ...field }) => {
  const name = field.name as QuestionName;
  const isRequired = field.isRequired && !(name in NEW_DRAFT.fields);
  return question ? [{ ...field, ...question, name, isRequired, kind: getAnswerKind(field) }] : [];
});

/** The values to choose from: those of the vocabulary, or the rows of topics.yaml or programmes.yaml. None for free text. */
export function getOptions({ options, parts }: Question, { topics, programmes }: ReferenceData): readonly Term[] {
  if (options) return options;
  const source = parts[0]?.optionSource;
  if (source === 'topics') return [...topics.values()].map(({ id, label, description }) => ({ value: id, label, meaning: description }));
  if (source !== 'programmes') return [];
  return [...programmes.values()].map(({ id, name, year }) => ({ value: id, label: name, meaning: `The round of ${year}.` }));
}

/** `text` on one line: line ends, for example of pasted text, become spaces. */
export function joinLines(text: string): string {
  return text.replace(/\s*[\t\r\n]+\s*/g, ' ').trim();
}

function splitAtCommas(values: readonly string[]): string[] {
  const parts = values.join(',').split(',');
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** `OCaml:required:comfortable` as a row. Only the name is necessary. */
function parseSkill(value: string) {
  const parts = value.split(':').map((part) => part.trim());
  const [need, level] = parts.splice(Math.max(1, parts.length - 2));
  return { name: parts.join(':'), need: need || 'required', ...(level && { level }) };
}

const parseLine = (values: readonly string[]): string => joinLines(values.at(-1) ?? '');

/** Turns the values of a flag into an answer, by kind of answer. The check decides later whether the answer is valid. */
export const PARSE_ANSWER: Readonly<Record<AnswerKind, (values: readonly string[]) => unknown>> = {
  line: parseLine,
  choice: parseLine,
  id: (values) => parseLine(values).replace(/\.mdx$/, ''),
  ids: splitAtCommas,
  people: splitAtCommas,
  numbers: (values) => splitAtCommas(values).map((part) => (/^\d+$/.test(part) ? Number(part) : part)),
  skills: (values) => values.map(joinLines).map(parseSkill),
  lines: (values) => values.map(joinLines),
  text: (values) => toLineFeeds(values.join('\n\n')),
};

/** The kinds of answers whose flag can be given more than once. */
export const REPEATABLE: ReadonlySet<AnswerKind> = new Set(['ids', 'people', 'numbers', 'skills', 'lines', 'text']);
