/** What authors may write: the rows of topics.yaml, people.yaml and programmes.yaml. */
import type { z } from 'zod';
import type { PersonRow, ProgrammeRow, TopicRow } from '../domain/front-matter.ts';
import { PROGRAMME_KINDS } from '../domain/vocabulary.ts';
import { choice, day, fieldCheck, list, record, text, webAddress, year, type IsSame } from './field-types.ts';

export const topicSchema = record({
  label: text(2, 40).meta({ description: 'The name of the topic, as readers see it.', examples: ['Networking'] }),
  description: text(4, 200).meta({ description: 'One line about what belongs here.', examples: ['One line about what belongs here.'] }),
  aliases: list(text(1, 40), 0, 20).default([]).describe('Other words that people search for.'),
});

export const personSchema = record({
  name: text(2, 100).meta({ description: 'The name, as in a public source.', examples: ['Ada Lovelace'] }),
  github: text(1, 39).optional().describe('The GitHub account, if the person uses it in public.'),
  url: webAddress().optional().describe('A public page of the person.'),
  confirmed: day().optional().describe('The day the person agreed to be named as a mentor. Leave it out until then.'),
});

export const programmeSchema = record({
  name: text(4, 100).meta({ description: 'The programme and its round.', examples: ['Google Summer of Code 2026'] }),
  kind: choice(PROGRAMME_KINDS).meta({ description: 'The programme that it is a round of.', examples: ['gsoc'] }),
  year: year().meta({ description: 'The year the round began.', examples: [2026] }),
  url: webAddress().optional().describe('The page of the round, or a source that mentions it.'),
  timeline: list(
    record({
      date: day().describe('The day, or the first day of several.'),
      until: day().optional().describe('The last day of several.'),
      label: text(4, 120).describe('What happens.'),
    }).refine(({ date, until }) => until === undefined || until >= date, { ...fieldCheck({ check: 'date-order' }), path: ['until'] }),
    0,
    30,
  )
    .default([])
    .describe('Dates from a source. Do not guess dates.'),
});

true satisfies IsSame<z.output<typeof topicSchema>, TopicRow>;
true satisfies IsSame<z.output<typeof personSchema>, PersonRow>;
true satisfies IsSame<z.output<typeof programmeSchema>, ProgrammeRow>;
