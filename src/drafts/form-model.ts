import { IDEA_FIELDS, type IdeaField } from '../schema/idea-fields.ts';
import type { GroupName } from '../schema/field-metadata.ts';

const OPTIONAL = { isRequired: false, hasDefault: false, parts: [] } as const;

/** The name of the file, which is not part of the front matter. */
export const ID_FIELD: IdeaField = {
  ...OPTIONAL,
  name: 'id',
  label: 'File name',
  help: 'The name of the file without .mdx, which becomes the address. Made from the title by default.',
  formHelp: 'Lower-case words joined by hyphens. It becomes the address of the page, and follows the title until you change it.',
  control: 'text',
  group: 'idea',
  order: 2,
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
  group: 'idea',
  order: 6,
  question: { prompt: 'What is it, and why does it matter?', flag: 'text', placeholder: 'TEXT', isExtra: true },
};

/** The groups of the form. A folded group is closed until someone opens it. */
const GROUPS: readonly { readonly name: GroupName; readonly title: string; readonly isFolded: boolean }[] = [
  { name: 'idea', title: 'The idea', isFolded: false },
  { name: 'work', title: 'The work', isFolded: false },
  { name: 'people', title: 'People', isFolded: false },
  { name: 'start', title: 'How to start', isFolded: true },
  { name: 'more', title: 'More', isFolded: true },
];

/** A field with the help text for the form. */
function toFormField(field: IdeaField): IdeaField {
  return { ...field, help: field.formHelp ?? field.help, parts: field.parts.map(toFormField) };
}

const MAX_ORDER = 99;

/** The form, group by group. */
export const FORM = GROUPS.map((group) => ({
  ...group,
  fields: [ID_FIELD, TEXT_FIELD, ...IDEA_FIELDS]
    .filter((field) => field.group === group.name)
    .sort((a, b) => (a.order ?? MAX_ORDER) - (b.order ?? MAX_ORDER))
    .map(toFormField),
}));

/** Fields that people fill in together. */
export type FormGroup = (typeof FORM)[number];

/** The id of the control for `path`: `add-skills-0-name`. Keeps a placeholder such as {{index}}. */
export function toControlId(path: string): string {
  return `add-${path.replace(/[^A-Za-z0-9{}]+/g, '-').replace(/-$/, '')}`;
}
