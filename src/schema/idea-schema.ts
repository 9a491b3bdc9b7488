/**
 * What authors may write: the front matter of an idea.
 * Read this file as the author's manual. Each field has its rule and its metadata: the form, `npm run new`, the issue form,
 * the JSON Schema and the table in projects/README.md are made from both.
 */
import { z } from 'zod';
import type { FrontMatter } from '../domain/front-matter.ts';
import {
  contactAddress,
  day,
  fieldCheck,
  fieldTypes,
  identifier,
  list,
  number,
  record,
  text,
  webAddress,
  word,
  year,
  type IsSame,
} from './field-types.ts';
import { fieldMetadata, type Control, type OptionSource } from './field-metadata.ts';
import { toSkill } from '../domain/skills.ts';
import { DIFFICULTIES, KINDS, LEVELS, NEEDS, REFERENCE_TYPES, SIZES, STATUSES } from '../domain/vocabulary.ts';

/** The id of a row in `optionSource`.yaml. */
function referenceTo(optionSource: OptionSource, label: string, control: Control) {
  return identifier().register(fieldMetadata, { label, help: '', control, optionSource });
}

const skill = record({
  name: text(1, 40)
    .refine((name) => toSkill(name).value !== '', fieldCheck({ check: 'skill-name' }))
    .register(fieldMetadata, {
      label: 'Skill',
      help: 'The usual name of the skill, one skill per row: OCaml, DHCP, technical writing.',
      control: 'text',
      optionSource: 'skills',
    }),
  need: word(NEEDS).default('required').register(fieldMetadata, {
    label: 'Need',
    help: 'Whether the skill is required on the first day, preferred, or learned during the work.',
    control: 'select',
  }),
  level: word(LEVELS).optional().register(fieldMetadata, {
    label: 'Level',
    help: 'How well the contributor must know it. Rate the language and the domain in separate rows.',
    control: 'select',
  }),
});

const reference = record({
  title: text(2, 200).register(fieldMetadata, {
    label: 'Title',
    help: 'The name of the text, so that people can find it even if the link breaks.',
    control: 'text',
  }),
  url: webAddress().register(fieldMetadata, { label: 'Address', help: 'The address of the text.', control: 'text' }),
  type: word(REFERENCE_TYPES).register(fieldMetadata, { label: 'Type', help: 'The type of text.', control: 'select' }),
});

const link = record({
  title: text(2, 200).describe('The words of the link.'),
  url: webAddress().describe('The address.'),
});

const attempt = record({
  programme: identifier().optional().register(fieldMetadata, {
    label: 'Programme',
    help: 'The programme round it was part of: an id from programmes.yaml. Leave it out for work outside any programme.',
    formHelp: 'The programme round it was part of, if any.',
    control: 'select',
    optionSource: 'programmes',
  }),
  year: year().register(fieldMetadata, { label: 'Year', help: 'The year it began.', control: 'number' }),
  contributor: text(2, 100)
    .optional()
    .register(fieldMetadata, { label: 'Contributor', help: 'The person who did the work, named as in a public source.', control: 'text' }),
  mentors: list(referenceTo('people', 'Mentor', 'text'), 0, 10)
    .default([])
    .register(fieldMetadata, {
      label: 'Mentors',
      help: 'The people who mentored it: ids from people.yaml.',
      formHelp: 'The people who mentored it: one id from people.yaml per line.',
      control: 'lines',
    }),
  outcome: text(2, 600).register(fieldMetadata, { label: 'Outcome', help: 'The result, in one or two sentences.', control: 'textarea' }),
  remains: text(2, 600).optional().register(fieldMetadata, { label: 'What remained', help: 'What was left undone.', control: 'textarea' }),
  links: list(z.union([webAddress(), link]).register(fieldTypes, { kind: 'link' }), 0, 10)
    .default([])
    .register(fieldMetadata, {
      label: 'Links',
      help: 'Where to see the result: addresses, or rows with title and url.',
      formHelp: 'Where to see the result, one link per line: an address, or a title followed by an address.',
      control: 'links',
    }),
});

const origin = record({
  date: day().optional().register(fieldMetadata, { label: 'Day', help: 'The day the idea was first written down.', control: 'text' }),
  url: webAddress()
    .optional()
    .register(fieldMetadata, { label: 'Address', help: 'The page where it was first written down.', control: 'text' }),
  note: text(2, 600).optional().register(fieldMetadata, {
    label: 'Note',
    help: 'Who proposed it and where, and which fields of this entry are your own judgement.',
    control: 'textarea',
  }),
}).refine((fields) => Object.keys(fields).length > 0, fieldCheck({ check: 'not-empty' }));

export const ideaSchema = record({
  title: text(4, 100).register(fieldMetadata, {
    label: 'Title',
    help: 'What will exist when the work is done, in a few words.',
    control: 'text',
    group: 'idea',
    order: 1,
    example: 'What will exist when it is done',
    question: { prompt: 'What will exist when the work is done?', flag: 'title', placeholder: 'TEXT' },
  }),
  summary: text(40, 300).register(fieldMetadata, {
    label: 'Summary',
    help: 'One or two sentences for the list: what the idea is and who benefits.',
    control: 'textarea',
    group: 'idea',
    order: 3,
    example: 'One or two sentences, 40 to 300 characters in all: what the idea is and who benefits from it.',
    question: { prompt: 'What is it, and who benefits?', flag: 'summary', placeholder: 'TEXT' },
  }),
  status: word(STATUSES).register(fieldMetadata, {
    label: 'Status',
    help: 'The state of the idea today.',
    control: 'select',
    group: 'idea',
    order: 4,
    example: 'open',
    question: { prompt: 'What is its status?', flag: 'status', placeholder: 'WORD', suggested: 'open' },
  }),
  topics: list(referenceTo('topics', 'Topic', 'select'), 1, 5).register(fieldMetadata, {
    label: 'Topics',
    help: '1 to 5 topic ids from topics.yaml, the best match first.',
    formHelp: '1 to 5 topics, the best match first.',
    control: 'repeater',
    rowName: 'topic',
    group: 'idea',
    order: 5,
    example: ['networking'],
    isInline: true,
    question: { prompt: 'Which topics is it about? (1 to 5)', flag: 'topic', placeholder: 'ID,…' },
  }),
  kind: word(KINDS)
    .optional()
    .register(fieldMetadata, {
      label: 'Kind',
      help: 'The type of work.',
      control: 'select',
      group: 'more',
      example: 'core',
      isRecommended: true,
      question: { prompt: 'What type of work is it?', flag: 'kind', placeholder: 'WORD', suggested: 'core' },
    }),
  difficulty: word(DIFFICULTIES).register(fieldMetadata, {
    label: 'Difficulty',
    help: 'How hard the work is for someone who is new to the project.',
    control: 'select',
    group: 'work',
    order: 3,
    example: 'intermediate',
    question: {
      prompt: 'How hard is it for someone new to the project?',
      flag: 'difficulty',
      placeholder: 'WORD',
      suggested: 'intermediate',
    },
  }),
  sizes: list(number(SIZES), 1, 3).register(fieldMetadata, {
    label: 'Sizes',
    help: 'How many hours the work can take. Choose several if it can start small and grow.',
    control: 'checkboxes',
    group: 'work',
    order: 4,
    example: [175],
    isInline: true,
    question: { prompt: 'How many hours can it take?', flag: 'size', placeholder: 'HOURS,…', suggested: [175] },
  }),
  skills: list(skill, 1, 12)
    .refine((rows) => new Set(rows.map(({ name }) => toSkill(name).value)).size === rows.length, fieldCheck({ check: 'unique-skills' }))
    .register(fieldMetadata, {
      label: 'Skills',
      help: 'What a contributor must know before the start, and what they will learn.',
      control: 'repeater',
      rowName: 'skill',
      group: 'work',
      order: 2,
      example: [
        { name: 'OCaml', need: 'required', level: 'comfortable' },
        { name: 'DHCP', need: 'learn' },
      ],
      question: { prompt: 'Which skills does it need or teach?', flag: 'skill', placeholder: 'NAME:NEED:LEVEL' },
    }),
  mentors: list(referenceTo('people', 'Mentor', 'text'), 0, 10).register(fieldMetadata, {
    label: 'Mentors',
    help: 'Ids from people.yaml of people who agreed to mentor, the lead mentor first. An empty list means "mentor wanted".',
    formHelp: 'The people who agreed to mentor, the lead mentor first. If nobody is here, the page says “mentor wanted”.',
    control: 'repeater',
    rowName: 'mentor',
    group: 'people',
    order: 1,
    example: [],
    isInline: true,
    question: { prompt: 'Who agreed to mentor it?', flag: 'mentor', placeholder: 'ID,…' },
  }),
  programmes: list(referenceTo('programmes', 'Programme', 'select'), 0, 20)
    .default([])
    .register(fieldMetadata, {
      label: 'Programmes',
      help: 'Ids from programmes.yaml: the programme rounds that this idea is or was part of.',
      formHelp: 'The programme rounds that this idea is or was part of.',
      control: 'repeater',
      rowName: 'programme',
      group: 'more',
      example: [],
      isInline: true,
      question: { prompt: 'Is it part of a programme?', flag: 'programme', placeholder: 'ID,…', isExtra: true },
    }),
  outcomes: list(text(4, 300), 1, 12).register(fieldMetadata, {
    label: 'Outcomes',
    help: 'What will exist at the end. Each outcome is something that people can see or run.',
    control: 'lines',
    group: 'work',
    order: 1,
    example: ['A thing that people can run'],
    question: { prompt: 'What can people see or run at the end?', flag: 'outcome', placeholder: 'TEXT' },
  }),
  starterTasks: list(text(4, 300), 0, 12)
    .default([])
    .register(fieldMetadata, {
      label: 'First-week tasks',
      help: 'Tasks for the first week, the smallest first.',
      control: 'lines',
      group: 'start',
      order: 1,
      example: ['The smallest step to begin with'],
      isRecommended: true,
      question: { prompt: 'What does a newcomer do in the first week?', flag: 'starter-task', placeholder: 'TEXT' },
    }),
  stretchGoals: list(text(4, 300), 0, 12)
    .default([])
    .register(fieldMetadata, {
      label: 'Stretch goals',
      help: 'What could follow if the work goes well.',
      control: 'lines',
      group: 'more',
      example: ['One more step'],
      isRecommended: true,
      question: { prompt: 'What could follow if the work goes well?', flag: 'stretch-goal', placeholder: 'TEXT', isExtra: true },
    }),
  repositories: list(webAddress(), 0, 12)
    .default([])
    .register(fieldMetadata, {
      label: 'Repositories',
      help: 'The addresses of the code.',
      control: 'lines',
      group: 'start',
      order: 4,
      example: ['https://github.com/your-organisation/your-repository'],
      isRecommended: true,
      question: { prompt: 'Where is the code?', flag: 'repository', placeholder: 'URL', isExtra: true },
    }),
  references: list(reference, 0, 30)
    .default([])
    .register(fieldMetadata, {
      label: 'References',
      help: 'What to read. The page groups the references by type.',
      control: 'repeater',
      rowName: 'reference',
      group: 'start',
      order: 3,
      example: [{ title: 'RFC 2131: Dynamic Host Configuration Protocol', url: 'https://www.rfc-editor.org/rfc/rfc2131', type: 'rfc' }],
      isRecommended: true,
    }),
  contact: contactAddress()
    .optional()
    .register(fieldMetadata, {
      label: 'Contact',
      help: 'Where to ask questions: an https: or mailto: address. Without it, the page shows the channel of the organisation.',
      control: 'text',
      group: 'people',
      order: 2,
      example: 'https://example.org/where-to-write',
      question: { prompt: 'Where should people ask questions?', flag: 'contact', placeholder: 'URL', isExtra: true },
    }),
  requirements: text(4, 600)
    .optional()
    .register(fieldMetadata, {
      label: 'Requirements',
      help: 'Hardware, accounts or systems that the work needs.',
      control: 'textarea',
      group: 'start',
      order: 2,
      example: 'Hardware, accounts or systems that the work needs.',
      isRecommended: true,
      question: { prompt: 'Which hardware or accounts does it need?', flag: 'requirements', placeholder: 'TEXT', isExtra: true },
    }),
  origin: origin.optional().register(fieldMetadata, {
    label: 'Origin',
    help: 'Where the idea comes from.',
    control: 'fieldset',
    group: 'more',
    example: {
      date: '2026-01-31',
      url: 'https://example.org/where-it-was-first-written-down',
      note: 'Who proposed it and where, and which fields are your own judgement.',
    },
    isRecommended: true,
  }),
  history: list(attempt, 0, 20)
    .default([])
    .register(fieldMetadata, {
      label: 'History',
      help: 'Earlier attempts and what they left undone, the oldest first.',
      control: 'repeater',
      rowName: 'attempt',
      group: 'more',
      example: [
        {
          year: 2020,
          contributor: 'A name as in a public source',
          outcome: 'What the result was.',
          remains: 'What was left undone.',
          links: ['https://example.org/the-result'],
        },
      ],
      isRecommended: true,
    }),
  added: day().register(fieldMetadata, {
    label: 'Added',
    help: 'The day the entry was added to this catalogue.',
    control: 'text',
    group: 'more',
    example: '2026-01-31',
  }),
  reviewed: day().optional().register(fieldMetadata, {
    label: 'Reviewed',
    help: 'The last day that someone compared the entry with the facts.',
    control: 'text',
    group: 'more',
    example: '2026-01-31',
  }),
  previousIds: list(identifier(), 0, 10).default([]).register(fieldMetadata, {
    label: 'Previous names',
    help: 'Earlier names of this file, so that old links still work.',
    control: 'lines',
    group: 'more',
    example: [],
    isInline: true,
  }),
});

true satisfies IsSame<z.output<typeof ideaSchema>, FrontMatter>;
