/**
 * What an author writes: the front matter of an idea, and the rows of topics.yaml, people.yaml and
 * programmes.yaml. Read it as the author's manual; `.describe()` is what editors and forms show.
 */
import { z } from 'zod';
import type { FrontMatter, PersonRow, ProgrammeRow, TopicRow } from '../domain/front-matter.ts';
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
} from './field-types.ts';
import { toSkill } from '../domain/skills.ts';
import { DIFFICULTIES, KINDS, LEVELS, NEEDS, PROGRAMME_KINDS, REFERENCE_TYPES, SIZES, STATUSES } from '../domain/vocabulary.ts';

const skill = record({
  name: text(1, 40)
    .refine((name) => toSkill(name).value !== '', fieldCheck({ check: 'skill-name' }))
    .describe('The skill in its usual spelling, one a row: OCaml, DHCP, technical writing.'),
  need: word(NEEDS)
    .default('required')
    .describe('Whether it is required on the first day, preferred, or something the contributor will learn.'),
  level: word(LEVELS).optional().describe('How well it must be known. Rate the language and the domain in rows of their own.'),
});

const reference = record({
  title: text(2, 200).describe('What the link is called, so that it can still be found when the address is gone.'),
  url: webAddress().describe('Where it is.'),
  type: word(REFERENCE_TYPES).describe('What kind of text it is.'),
});

const link = record({
  title: text(2, 200).describe('What the link shows.'),
  url: webAddress().describe('Where it is.'),
});

const attempt = record({
  programme: identifier()
    .optional()
    .describe('The round it was part of: an id of programmes.yaml. Leave it out for work outside any programme.'),
  year: year().describe('The year it began.'),
  contributor: text(2, 100).optional().describe('Who did it, as a public source names them.'),
  mentors: list(identifier(), 0, 10).default([]).describe('Who mentored it: ids of people.yaml.'),
  outcome: text(2, 600).describe('What came of it, in a sentence or two.'),
  remains: text(2, 600).optional().describe('What it left undone.'),
  links: list(z.union([webAddress(), link]).register(fieldTypes, { kind: 'link' }), 0, 10)
    .default([])
    .describe('Where the result can be seen: addresses, or rows of title and url.'),
});

const origin = record({
  date: day().optional().describe('When the idea was first written down.'),
  url: webAddress().optional().describe('Where it was written down.'),
  note: text(2, 600).optional().describe('Who said it and where, and which fields of this entry are our own judgement.'),
}).refine((fields) => Object.keys(fields).length > 0, fieldCheck({ check: 'not-empty' }));

export const ideaSchema = record({
  title: text(4, 100).describe('What will exist when it is done, in a few words.'),
  summary: text(40, 300).describe('One or two sentences for the list: what it is and who gains.'),
  status: word(STATUSES).describe('Where the idea stands today.'),
  topics: list(identifier(), 1, 5).describe('1 to 5 ids of topics.yaml, the most fitting first.'),
  kind: word(KINDS).optional().describe('What sort of work it is.'),
  difficulty: word(DIFFICULTIES).describe('How hard it is for somebody new to the project. Rate it after the skills.'),
  sizes: list(number(SIZES), 1, 3).describe('Hours it can take. Several when it can start small and grow.'),
  skills: list(skill, 1, 12)
    .refine((rows) => new Set(rows.map(({ name }) => toSkill(name).value)).size === rows.length, fieldCheck({ check: 'unique-skills' }))
    .describe('What to know beforehand and what will be learnt.'),
  mentors: list(identifier(), 0, 10).describe('Ids of people.yaml, the first one leads. An empty list, [], says "mentor wanted".'),
  programmes: list(identifier(), 0, 20).default([]).describe('Ids of programmes.yaml: the rounds it is or was offered in.'),
  outcomes: list(text(4, 300), 1, 12).describe('What will have been built. Each can be seen or run.'),
  starterTasks: list(text(4, 300), 0, 12).default([]).describe('Steps for the first week, smallest first.'),
  stretchGoals: list(text(4, 300), 0, 12).default([]).describe('What could follow if all goes well.'),
  repositories: list(webAddress(), 0, 12).default([]).describe('Where the code lives.'),
  references: list(reference, 0, 30).default([]).describe('What to read, typed so that the page can group it.'),
  contact: contactAddress().optional().describe('Where to write. The organisation’s own channel when left out.'),
  requirements: text(4, 600).optional().describe('Hardware, accounts or systems somebody needs.'),
  origin: origin.optional().describe('Where the idea comes from.'),
  history: list(attempt, 0, 20).default([]).describe('Earlier attempts and what they left, oldest first.'),
  added: day().describe('The day the entry joined this catalogue.'),
  reviewed: day().optional().describe('The day somebody last held the entry against the facts.'),
  previousIds: list(identifier(), 0, 10).default([]).describe('Names this file had before, so that old links still arrive.'),
});

export const topicSchema = record({
  label: text(2, 40).describe('The topic as readers see it.'),
  description: text(4, 200).describe('One line on what belongs here.'),
  aliases: list(text(1, 40), 0, 20).default([]).describe('Other words people search for.'),
});

export const personSchema = record({
  name: text(2, 100).describe('The name as a public source gives it.'),
  github: text(1, 39).optional().describe('The GitHub account, when the person uses it in public.'),
  url: webAddress().optional().describe('A public page of theirs.'),
  confirmed: day().optional().describe('The day they said that they may be named as a mentor. Leave it out until they have.'),
});

export const programmeSchema = record({
  name: text(4, 100).describe('The programme and its round.'),
  kind: word(PROGRAMME_KINDS).describe('Which programme it is a round of.'),
  year: year().describe('The year the round began.'),
  url: webAddress().optional().describe('The page of the round, or the source that records it.'),
  timeline: list(
    record({
      date: day().describe('The day, or the first of several.'),
      until: day().optional().describe('The last day of several.'),
      label: text(4, 120).describe('What happens.'),
    }).refine(({ date, until }) => until === undefined || until >= date, {
      ...fieldCheck({ check: 'date-order' }),
      path: ['until'],
    }),
    0,
    30,
  )
    .default([])
    .describe('Dates a source gives. None are guessed.'),
});

/** Whether two types are the same, optional properties included. */
type IsSame<A, B> = [Required<A>, Required<B>] extends [Required<B>, Required<A>] ? true : false;

true satisfies IsSame<z.output<typeof ideaSchema>, FrontMatter>;
true satisfies IsSame<z.output<typeof topicSchema>, TopicRow>;
true satisfies IsSame<z.output<typeof personSchema>, PersonRow>;
true satisfies IsSame<z.output<typeof programmeSchema>, ProgrammeRow>;
