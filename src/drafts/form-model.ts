import { IDEA_FIELDS, type IdeaField } from '../schema/idea-fields.ts';

/** The name of the file, which is not part of the front matter. */
export const ID_FIELD: IdeaField = {
  name: 'id',
  label: 'File name',
  help: 'The name of the file without .mdx, which becomes the address. Made from the title by default.',
  formHelp: 'Lower-case words joined by hyphens. It becomes the address of the page, and follows the title until you change it.',
  control: 'text',
  question: { prompt: 'What is the name of its file?', flag: 'id', placeholder: 'NAME' },
  isRequired: false,
  hasDefault: false,
  parts: [],
};

/** The text below the front matter. */
export const TEXT_FIELD: IdeaField = {
  name: 'text',
  label: 'Text',
  help: 'The Markdown text below the fields: what the idea is, why it matters and how to start. By default, an outline to fill in.',
  formHelp: 'What the idea is, why it matters and how to start, in Markdown. Say what exists and what is missing. Headings begin with ##.',
  control: 'textarea',
  question: { prompt: 'What is it, and why does it matter?', flag: 'text', placeholder: 'TEXT', isExtra: true },
  isRequired: false,
  hasDefault: false,
  parts: [],
};

/** Fields that people fill in together. */
export interface FormGroup {
  readonly title: string;
  /** Whether the group is closed until someone opens it. */
  readonly isFolded: boolean;
  readonly fields: readonly IdeaField[];
}

/** The groups and their fields, in the order of the form. A last group has all other fields. */
const GROUPS: readonly { readonly title: string; readonly isFolded?: true; readonly names: readonly string[] }[] = [
  { title: 'The idea', names: ['title', 'id', 'summary', 'status', 'topics', 'text'] },
  { title: 'The work', names: ['outcomes', 'skills', 'difficulty', 'sizes'] },
  { title: 'People', names: ['mentors', 'contact'] },
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
export const FORM: readonly FormGroup[] = [...GROUPS, OTHERS].map(({ title, isFolded = false, names }) => ({
  title,
  isFolded,
  fields: names.flatMap((name) => FORM_FIELDS.get(name) ?? []),
}));

/** The id of the control for `path`: `add-skills-0-name`. */
export function toControlId(path: string): string {
  return `add-${path.replace(/[^A-Za-z0-9#]+/g, '-').replace(/-$/, '')}`;
}
