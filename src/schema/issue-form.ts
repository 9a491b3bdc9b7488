import { stringify } from 'yaml';
import type { FrontMatter } from '../domain/front-matter.ts';
import { ideaSchema } from './idea-schema.ts';
import { toJsonSchema, findVocabulary, type JsonSchema } from './json-schema.ts';

type FieldName = keyof FrontMatter;

/** Every required field and those a mentor most often has something to say to, in the order the form asks for them. */
const ASKED: readonly { readonly name: FieldName; readonly label: string; readonly short?: true }[] = [
  { name: 'title', label: 'Title', short: true },
  { name: 'summary', label: 'Summary' },
  { name: 'status', label: 'Status' },
  { name: 'topics', label: 'Topics', short: true },
  { name: 'kind', label: 'Kind' },
  { name: 'skills', label: 'Skills' },
  { name: 'difficulty', label: 'Difficulty' },
  { name: 'sizes', label: 'Sizes' },
  { name: 'mentors', label: 'Mentors', short: true },
  { name: 'outcomes', label: 'Outcomes' },
  { name: 'starterTasks', label: 'Starter tasks' },
  { name: 'repositories', label: 'Repositories' },
  { name: 'references', label: 'References' },
  { name: 'requirements', label: 'Requirements' },
  { name: 'origin', label: 'Origin' },
  { name: 'history', label: 'History' },
  { name: 'added', label: 'Added', short: true },
];

const INTRODUCTION = `An idea is a page as soon as it is a file: \`projects/README.md\` says how to write one in two minutes. Whoever cannot may
fill in this form instead, and somebody will make the file of it. What each field means is the same in both.
`;

/** `value` of the template as somebody would type it into a box: lists a line each when it is high enough. */
function placeholderOf(value: unknown, short: boolean): string {
  const parts = [value].flat();
  if (parts.some((part) => typeof part === 'object')) return stringify(value).trim();
  return parts.length === 0 ? '[]' : parts.join(short ? ', ' : '\n');
}

/** The options of a field with a closed vocabulary, each with what it means; undefined of any other field. */
function optionsOf(field: JsonSchema): string[] | undefined {
  return findVocabulary(field.enum ?? field.items?.enum)?.map(({ value, meaning }) => `${value} · ${meaning}`);
}

/**
 * The form by which an idea is proposed as an issue, in the words of the schema. `template` is the front matter of the
 * template, which the boxes show in grey.
 */
export function buildIssueForm(template: Readonly<Record<string, unknown>>): object {
  const { properties = {}, required = [] } = toJsonSchema(ideaSchema);
  const body = ASKED.map(({ name, label, short = false }) => {
    const field = properties[name] ?? {};
    const options = optionsOf(field);
    const description = field.description;
    const shown = options ? { multiple: field.type === 'array', options } : { placeholder: placeholderOf(template[name], short) };
    return {
      type: options ? 'dropdown' : short ? 'input' : 'textarea',
      id: name,
      attributes: { label, description, ...shown },
      validations: { required: required.includes(name) },
    };
  });
  return {
    name: 'Propose an idea',
    description: 'For those who would rather fill in a form than write a file',
    title: 'Idea: ',
    labels: ['idea'],
    body: [{ type: 'markdown', attributes: { value: INTRODUCTION } }, ...body],
  };
}

/** The file of that form. */
export function formatIssueForm(template: Readonly<Record<string, unknown>>): string {
  // Hosts read YAML 1.1, where a day without quotes is no text.
  const text = stringify(buildIssueForm(template), { singleQuote: true, lineWidth: 0, version: '1.1' });
  return `# Made from the schema by \`npm run issue-form\`: change it there.\n${text}`;
}
