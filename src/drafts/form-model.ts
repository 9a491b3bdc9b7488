import { IDEA_FIELDS, type IdeaField } from '../schema/idea-fields.ts';

const OPTIONAL = { isRequired: false, hasDefault: false, parts: [] } as const;

/** The name of the file, which is not part of the front matter. */
export const ID_FIELD: IdeaField = {
  ...OPTIONAL,
  name: 'id',
  label: 'File name',
  help: 'The name of the file without .mdx, which becomes the address. Made from the title by default.',
  formHelp: 'Lower-case words joined by hyphens. It becomes the address of the page, and follows the title until you change it.',
  control: 'text',
  question: { prompt: 'What is the name of its file?', flag: 'id', placeholder: 'NAME' },
};

/** The text below the front matter. */
export const TEXT_FIELD: IdeaField = {
  ...OPTIONAL,
  name: 'text',
  label: 'Text',
  help: 'The Markdown text below the fields: what the idea is, why it matters and how to start. By default, an outline to fill in.',
  formHelp: 'What the idea is, why it matters and how to start, in Markdown. Say what exists and what is missing. Headings begin with ##.',
  control: 'textarea',
  question: { prompt: 'What is it, and why does it matter?', flag: 'text', placeholder: 'TEXT', isExtra: true },
};

/** The groups and their fields, in the order of the form. A last group has all other fields. A folded group is closed until someone opens it. */
const GROUPS = [
  { title: 'The idea', isFolded: false, names: ['title', 'id', 'summary', 'status', 'topics', 'text'] },
  { title: 'The work', isFolded: false, names: ['outcomes', 'skills', 'difficulty', 'sizes'] },
  { title: 'People', isFolded: false, names: ['mentors', 'contact'] },
  { title: 'How to start', isFolded: true, names: ['starterTasks', 'requirements', 'references', 'repositories'] },
];

/** A field with the help text for the form. */
function toFormField(field: IdeaField): IdeaField {
  return { ...field, help: field.formHelp ?? field.help, parts: field.parts.map(toFormField) };
}

const FORM_FIELDS = new Map([ID_FIELD, TEXT_FIELD, ...IDEA_FIELDS].map((field) => [field.name, toFormField(field)]));
const GROUPED = new Set(GROUPS.flatMap(({ names }) => names));
const OTHERS = { title: 'More', isFolded: true, names: [...FORM_FIELDS.keys()].filter((name) => !GROUPED.has(name)) };

/** The form, group by group. */
export const FORM = [...GROUPS, OTHERS].map(({ title, isFolded, names }) => ({
  title,
  isFolded,
  fields: names.flatMap((name) => FORM_FIELDS.get(name) ?? []),
}));

/** Fields that people fill in together. */
export type FormGroup = (typeof FORM)[number];

/** The id of the control for `path`: `add-skills-0-name`. Keeps a placeholder such as {{index}}. */
export function toControlId(path: string): string {
  return `add-${path.replace(/[^A-Za-z0-9{}]+/g, '-').replace(/-$/, '')}`;
}
