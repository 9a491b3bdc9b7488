import { ideaSchema } from '../schema/idea-schema.ts';
import { FIELDS } from '../schema/field-order.ts';
import { formField, LOOKS, type FormField } from './form-model.ts';

/** Fields that are filled in together. */
export interface FormGroup {
  readonly title: string;
  /** Whether the group is folded away until somebody wants it. */
  readonly isFolded: boolean;
  readonly fields: readonly FormField[];
}

type Name = keyof typeof LOOKS;

/** What a file has besides its fields. */
const ID: FormField = {
  name: 'id',
  label: 'Name of the file',
  about: 'Lower-case words joined by hyphens. It becomes the address of the page, and is made of the title until you write another.',
  control: 'line',
  isRequired: true,
  hasDefault: false,
  parts: [],
};
const TEXT: FormField = {
  name: 'text',
  label: 'Text',
  about: 'What and why, then how to go about it, in Markdown. Headings begin with ##. Say what exists already and what is missing.',
  control: 'area',
  isRequired: false,
  hasDefault: false,
  parts: [],
};

const GROUPS: readonly { readonly title: string; readonly isFolded?: true; readonly names: readonly (Name | 'id' | 'text')[] }[] = [
  { title: 'What it is', names: ['title', 'id', 'summary', 'status', 'topics', 'text'] },
  { title: 'The work', names: ['outcomes', 'skills', 'difficulty', 'sizes'] },
  { title: 'Who helps', names: ['mentors', 'contact'] },
  { title: 'How to begin', isFolded: true, names: ['starterTasks', 'requirements', 'references', 'repositories'] },
  {
    title: 'More',
    isFolded: true,
    names: ['kind', 'stretchGoals', 'programmes', 'history', 'origin', 'added', 'reviewed', 'previousIds'],
  },
];

/** The form, group by group. */
export const FORM: readonly FormGroup[] = GROUPS.map(({ title, isFolded = false, names }) => ({
  title,
  isFolded,
  fields: names.map((name) => (name === 'id' ? ID : name === 'text' ? TEXT : formField(name))),
}));

/** Every field of the schema, in its words, for those who write the file by hand. */
export const FIELDS_BY_HAND: readonly FormField[] = FIELDS.map((name) => ({
  ...formField(name as Name),
  about: ideaSchema.shape[name as Name].description ?? '',
}));
