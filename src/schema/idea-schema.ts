/**
 * What authors may write: the front matter of an idea.
 * Read this file as the author's manual. Each field has its rule and its metadata: the form, `npm run new`, the issue form,
 * the JSON Schema and the table in projects/README.md are made from both.
 */
import { z } from 'zod';
import type { FrontMatter } from '../domain/front-matter.ts';
import {
  choice,
  contactAddress,
  day,
  fieldCheck,
  fieldTypes,
  identifier,
  list,
  record,
  text,
  webAddress,
  year,
  type IsSame,
} from './field-types.ts';
import { field, type OptionSource } from './field-metadata.ts';
import { toSkill } from '../domain/skills.ts';
import { DIFFICULTIES, KINDS, LEVELS, NEEDS, REFERENCE_TYPES, SIZES, STATUSES } from '../domain/vocabulary.ts';

/** The id of a row in `optionSource`.yaml. */
function referenceTo(optionSource: OptionSource, label: string) {
  return field(identifier(), { label, help: '', optionSource });
}

const skill = record({
  name: field(
    text(1, 40).refine((name) => toSkill(name).value !== '', fieldCheck({ check: 'skill-name' })),
    {
      label: 'Skill',
      help: 'The usual name of the skill, one skill per row: OCaml, DHCP, technical writing.',
      optionSource: 'skills',
    },
  ),
  need: field(choice(NEEDS).default('required'), {
    label: 'Need',
    help: 'Whether the skill is required on the first day, preferred, or learned during the work.',
  }),
  level: field(choice(LEVELS).optional(), {
    label: 'Level',
    help: 'How well the contributor must know it. Rate the language and the domain in separate rows.',
  }),
});

const skills = list(skill, 1, 12).refine(
  (rows) => new Set(rows.map(({ name }) => toSkill(name).value)).size === rows.length,
  fieldCheck({ check: 'unique-skills' }),
);

const reference = record({
  title: field(text(2, 200), { label: 'Title', help: 'The name of the text, so that people can find it even if the link breaks.' }),
  url: field(webAddress(), { label: 'Address', help: 'The address of the text.' }),
  type: field(choice(REFERENCE_TYPES), { label: 'Type', help: 'The type of text.' }),
});

const link = record({
  title: text(2, 200).describe('The words of the link.'),
  url: webAddress().describe('The address.'),
});

const attempt = record({
  programme: field(identifier().optional(), {
    label: 'Programme',
    help: 'The programme round it was part of: an id from programmes.yaml. Leave it out for work outside any programme.',
    formHelp: 'The programme round it was part of, if any.',
    optionSource: 'programmes',
  }),
  year: field(year(), { label: 'Year', help: 'The year it began.' }),
  contributor: field(text(2, 100).optional(), { label: 'Contributor', help: 'The person who did the work, named as in a public source.' }),
  mentors: field(list(referenceTo('people', 'Mentor'), 0, 10).default([]), {
    label: 'Mentors',
    help: 'The people who mentored it: ids from people.yaml.',
    formHelp: 'The people who mentored it: one id from people.yaml per line.',
  }),
  outcome: field(text(2, 600), { label: 'Outcome', help: 'The result, in one or two sentences.' }),
  remains: field(text(2, 600).optional(), { label: 'What remained', help: 'What was left undone.' }),
  links: field(list(z.union([webAddress(), link]).register(fieldTypes, { kind: 'link' }), 0, 10).default([]), {
    label: 'Links',
    help: 'Where to see the result: addresses, or rows with title and url.',
    formHelp: 'Where to see the result, one link per line: an address, or a title followed by an address.',
  }),
});

const origin = record({
  date: field(day().optional(), { label: 'Day', help: 'The day the idea was first written down.' }),
  url: field(webAddress().optional(), { label: 'Address', help: 'The page where it was first written down.' }),
  note: field(text(2, 600).optional(), {
    label: 'Note',
    help: 'Who proposed it and where, and which fields of this entry are your own judgement.',
  }),
}).refine((fields) => Object.keys(fields).length > 0, fieldCheck({ check: 'not-empty' }));

export const ideaSchema = record({
  title: field(text(4, 100), {
    label: 'Title',
    help: 'What will exist when the work is done, in a few words.',
    example: 'What will exist when it is done',
    question: { prompt: 'What will exist when the work is done?', flag: 'title', placeholder: 'TEXT' },
  }),
  summary: field(text(40, 300), {
    label: 'Summary',
    help: 'One or two sentences for the list: what the idea is and who benefits.',
    example: 'One or two sentences, 40 to 300 characters in all: what the idea is and who benefits from it.',
    question: { prompt: 'What is it, and who benefits?', flag: 'summary', placeholder: 'TEXT' },
  }),
  status: field(choice(STATUSES), {
    label: 'Status',
    help: 'The state of the idea today.',
    example: 'open',
    question: { prompt: 'What is its status?', flag: 'status', placeholder: 'WORD' },
  }),
  topics: field(list(referenceTo('topics', 'Topic'), 1, 5), {
    label: 'Topics',
    help: '1 to 5 topic ids from topics.yaml, the best match first.',
    formHelp: '1 to 5 topics, the best match first.',
    rowName: 'topic',
    example: ['networking'],
    question: { prompt: 'Which topics is it about? (1 to 5)', flag: 'topic', placeholder: 'ID,…' },
  }),
  kind: field(choice(KINDS).optional(), {
    label: 'Kind',
    help: 'The type of work.',
    example: 'core',
    isRecommended: true,
    question: { prompt: 'What type of work is it?', flag: 'kind', placeholder: 'WORD' },
  }),
  difficulty: field(choice(DIFFICULTIES), {
    label: 'Difficulty',
    help: 'How hard the work is for someone who is new to the project.',
    example: 'intermediate',
    question: { prompt: 'How hard is it for someone new to the project?', flag: 'difficulty', placeholder: 'WORD' },
  }),
  sizes: field(list(choice(SIZES), 1, 3), {
    label: 'Sizes',
    help: 'How many hours the work can take. Choose several if it can start small and grow.',
    example: [175],
    question: { prompt: 'How many hours can it take?', flag: 'size', placeholder: 'HOURS,…' },
  }),
  skills: field(skills, {
    label: 'Skills',
    help: 'What a contributor must know before the start, and what they will learn.',
    rowName: 'skill',
    example: [
      { name: 'OCaml', need: 'required', level: 'comfortable' },
      { name: 'DHCP', need: 'learn' },
    ],
    question: { prompt: 'Which skills does it need or teach?', flag: 'skill', placeholder: 'NAME:NEED:LEVEL' },
  }),
  mentors: field(list(referenceTo('people', 'Mentor'), 0, 10), {
    label: 'Mentors',
    help: 'Ids from people.yaml of people who agreed to mentor, the lead mentor first. An empty list means "mentor wanted".',
    formHelp: 'The people who agreed to mentor, the lead mentor first. If nobody is here, the page says “mentor wanted”.',
    rowName: 'mentor',
    example: [],
    question: { prompt: 'Who agreed to mentor it?', flag: 'mentor', placeholder: 'ID,…' },
  }),
  programmes: field(list(referenceTo('programmes', 'Programme'), 0, 20).default([]), {
    label: 'Programmes',
    help: 'Ids from programmes.yaml: the programme rounds that this idea is or was part of.',
    formHelp: 'The programme rounds that this idea is or was part of.',
    rowName: 'programme',
    example: [],
    question: { prompt: 'Is it part of a programme?', flag: 'programme', placeholder: 'ID,…', isExtra: true },
  }),
  outcomes: field(list(text(4, 300), 1, 12), {
    label: 'Outcomes',
    help: 'What will exist at the end. Each outcome is something that people can see or run.',
    example: ['A thing that people can run'],
    question: { prompt: 'What can people see or run at the end?', flag: 'outcome', placeholder: 'TEXT' },
  }),
  starterTasks: field(list(text(4, 300), 0, 12).default([]), {
    label: 'First-week tasks',
    help: 'Tasks for the first week, the smallest first.',
    example: ['The smallest step to begin with'],
    isRecommended: true,
    question: { prompt: 'What does a newcomer do in the first week?', flag: 'starter-task', placeholder: 'TEXT' },
  }),
  stretchGoals: field(list(text(4, 300), 0, 12).default([]), {
    label: 'Stretch goals',
    help: 'What could follow if the work goes well.',
    example: ['One more step'],
    isRecommended: true,
    question: { prompt: 'What could follow if the work goes well?', flag: 'stretch-goal', placeholder: 'TEXT', isExtra: true },
  }),
  repositories: field(list(webAddress(), 0, 12).default([]), {
    label: 'Repositories',
    help: 'The addresses of the code.',
    example: ['https://github.com/your-organisation/your-repository'],
    isRecommended: true,
    question: { prompt: 'Where is the code?', flag: 'repository', placeholder: 'URL', isExtra: true },
  }),
  references: field(list(reference, 0, 30).default([]), {
    label: 'References',
    help: 'What to read. The page groups the references by type.',
    rowName: 'reference',
    example: [{ title: 'RFC 2131: Dynamic Host Configuration Protocol', url: 'https://www.rfc-editor.org/rfc/rfc2131', type: 'rfc' }],
    isRecommended: true,
  }),
  contact: field(contactAddress().optional(), {
    label: 'Contact',
    help: 'Where to ask questions: an https: or mailto: address. Without it, the page shows the channel of the organisation.',
    example: 'https://example.org/where-to-write',
    question: { prompt: 'Where should people ask questions?', flag: 'contact', placeholder: 'URL', isExtra: true },
  }),
  requirements: field(text(4, 600).optional(), {
    label: 'Requirements',
    help: 'Hardware, accounts or systems that the work needs.',
    example: 'Hardware, accounts or systems that the work needs.',
    isRecommended: true,
    question: { prompt: 'Which hardware or accounts does it need?', flag: 'requirements', placeholder: 'TEXT', isExtra: true },
  }),
  origin: field(origin.optional(), {
    label: 'Origin',
    help: 'Where the idea comes from.',
    example: {
      date: '2026-01-31',
      url: 'https://example.org/where-it-was-first-written-down',
      note: 'Who proposed it and where, and which fields are your own judgement.',
    },
    isRecommended: true,
  }),
  history: field(list(attempt, 0, 20).default([]), {
    label: 'History',
    help: 'Earlier attempts and what they left undone, the oldest first.',
    rowName: 'attempt',
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
  added: field(day(), { label: 'Added', help: 'The day the entry was added to this catalogue.', example: '2026-01-31' }),
  reviewed: field(day().optional(), {
    label: 'Reviewed',
    help: 'The last day that someone compared the entry with the facts.',
    example: '2026-01-31',
  }),
  previousIds: field(list(identifier(), 0, 10).default([]), {
    label: 'Previous names',
    help: 'Earlier names of this file, so that old links still work.',
    example: [],
  }),
});

true satisfies IsSame<z.output<typeof ideaSchema>, FrontMatter>;
