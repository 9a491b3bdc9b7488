import { z } from 'zod';
import { ideaSchema } from '../schema/idea-schema.ts';
import { DIFFICULTIES, KINDS, LEVELS, NEEDS, REFERENCE_TYPES, SIZES, STATUSES, type Term } from '../domain/vocabulary.ts';
import { isRequired, FIELD_NAMES } from '../schema/field-order.ts';

/** How a field is written in a form. `rows` is a list of parts, `record` its parts once, the rest one control. */
type ControlKind = 'line' | 'number' | 'area' | 'lines' | 'links' | 'choice' | 'checks' | 'rows' | 'record';

/** A list of the catalogue that a control offers: an input suggests it, a choice allows nothing else. */
type Offer = 'topics' | 'people' | 'programmes' | 'skills';

interface Look {
  readonly label: string;
  /** What is said of it in place of the schema's words, where those are about the file. */
  readonly about?: string;
  readonly control: ControlKind;
  readonly options?: readonly Term[];
  readonly offers?: Offer;
  /** What one of its rows is called, as in "Add a skill". */
  readonly row?: string;
  /** By the name of the part. The one part of a row that is no record is called by the empty name. */
  readonly parts?: Readonly<Record<string, Look>>;
}

/** A field as a form shows it. */
export interface FormField extends Omit<Look, 'parts' | 'about'> {
  readonly name: string;
  /** What the schema says of it. */
  readonly about: string;
  readonly isRequired: boolean;
  /** Whether it means something when nothing is chosen, so that a choice need not offer nothing. */
  readonly hasDefault: boolean;
  readonly parts: readonly FormField[];
}

const DAY: Look = { label: 'Day', control: 'line' };
const WEB: Look = { label: 'Address', control: 'line' };

/** How each field of an idea looks in a form. */
const LOOKS: Readonly<Record<keyof typeof ideaSchema.shape, Look>> = {
  title: { label: 'Title', control: 'line' },
  summary: { label: 'Summary', control: 'area' },
  status: { label: 'Status', control: 'choice', options: STATUSES },
  topics: {
    label: 'Topics',
    about: '1 to 5 topics, the most fitting first.',
    control: 'rows',
    row: 'topic',
    parts: { '': { label: 'Topic', control: 'choice', offers: 'topics' } },
  },
  kind: { label: 'Kind', control: 'choice', options: KINDS },
  difficulty: { label: 'Difficulty', control: 'choice', options: DIFFICULTIES },
  sizes: { label: 'Size', control: 'checks', options: SIZES },
  skills: {
    label: 'Skills',
    control: 'rows',
    row: 'skill',
    parts: {
      name: { label: 'Skill', control: 'line', offers: 'skills' },
      need: { label: 'Need', control: 'choice', options: NEEDS },
      level: { label: 'Level', control: 'choice', options: LEVELS },
    },
  },
  mentors: {
    label: 'Mentors',
    about: 'Who has agreed to guide it, by name; the first one leads. With nobody here the page says “mentor wanted”.',
    control: 'rows',
    row: 'mentor',
    parts: { '': { label: 'Mentor', control: 'line', offers: 'people' } },
  },
  programmes: {
    label: 'Programmes',
    about: 'The rounds it is or was offered in.',
    control: 'rows',
    row: 'programme',
    parts: { '': { label: 'Programme', control: 'choice', offers: 'programmes' } },
  },
  outcomes: { label: 'Outcomes', control: 'lines' },
  starterTasks: { label: 'The first week', control: 'lines' },
  stretchGoals: { label: 'If all goes well', control: 'lines' },
  repositories: { label: 'Repositories', control: 'lines' },
  references: {
    label: 'References',
    control: 'rows',
    row: 'reference',
    parts: {
      title: { label: 'Title', control: 'line' },
      url: WEB,
      type: { label: 'Type', control: 'choice', options: REFERENCE_TYPES },
    },
  },
  contact: { label: 'Contact', control: 'line' },
  requirements: { label: 'Requirements', control: 'area' },
  origin: { label: 'Origin', control: 'record', parts: { date: DAY, url: WEB, note: { label: 'Note', control: 'area' } } },
  history: {
    label: 'History',
    control: 'rows',
    row: 'attempt',
    parts: {
      programme: {
        label: 'Programme',
        about: 'The round it was part of; none for work outside any programme.',
        control: 'choice',
        offers: 'programmes',
      },
      year: { label: 'Year', control: 'number' },
      contributor: { label: 'Contributor', control: 'line' },
      mentors: { label: 'Mentors', about: 'Who mentored it, an id of people.yaml a line.', control: 'lines' },
      outcome: { label: 'Outcome', control: 'area' },
      remains: { label: 'What remained', control: 'area' },
      links: {
        label: 'Links',
        about: 'Where the result can be seen, one a line: an address, or words and then an address.',
        control: 'links',
      },
    },
  },
  added: { label: 'Added', control: 'line' },
  reviewed: { label: 'Reviewed', control: 'line' },
  previousIds: { label: 'Former names', control: 'lines' },
};

/** `schema` without what makes it optional or a list: a row of it. */
function inner(schema: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return inner(schema.unwrap());
  return schema instanceof z.ZodArray ? inner(schema.element) : schema;
}

function fieldOf(name: string, { parts = {}, ...look }: Look, schema: z.ZodType | undefined, required: boolean): FormField {
  const row = inner(schema);
  const shape: Readonly<Record<string, z.ZodType>> = row instanceof z.ZodObject ? row.shape : {};
  const partFields = Object.entries(parts).map(([part, partLook]) =>
    fieldOf(part, partLook, shape[part], shape[part]?.safeParse(undefined).success !== true),
  );
  const hasDefault = schema?.safeParse(undefined).data !== undefined;
  return { about: schema?.description ?? '', ...look, name, isRequired: required, hasDefault, parts: partFields };
}

/** The field `name` of an idea as a form shows it. */
function formField(name: keyof typeof ideaSchema.shape): FormField {
  return fieldOf(name, LOOKS[name], ideaSchema.shape[name], isRequired(name));
}

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
export const FIELDS_BY_HAND: readonly FormField[] = FIELD_NAMES.map((name) => ({
  ...formField(name as Name),
  about: ideaSchema.shape[name as Name].description ?? '',
}));
