import { expect, test } from 'vitest';
import { ideaSchema, personSchema, programmeSchema, topicSchema } from '../../src/schema/idea-schema.ts';
import { MINIMAL_IDEA } from '../support/ideas.ts';

const TOPIC = { label: 'Networking', description: 'Packets and protocols.' };
const ROUND = { name: 'Google Summer of Code 2026', kind: 'gsoc', year: 2026 };
const REFERENCE = { title: 'RFC 2131', url: 'https://www.rfc-editor.org/rfc/rfc2131', type: 'rfc' };
const ATTEMPT = { year: 2014, outcome: 'A beginning.' };
const ADDRESS = 'write a whole address that begins with https://.';

test.each([
  {
    schema: programmeSchema,
    input: { ...ROUND, year: 'soon' },
    expected: 'year: is "soon"; write a year from 1970 to 2100, for example 2016.',
    reason: 'a year that is none',
  },
  {
    schema: ideaSchema,
    input: { ...MINIMAL_IDEA, origin: {} },
    expected: 'origin: is empty; write a url and a note, or delete it.',
    reason: 'an origin that says nothing',
  },
  {
    schema: programmeSchema,
    input: { ...ROUND, timeline: [{ date: '2026-03-31', until: '2026-03-16', label: 'Applications' }] },
    expected: 'timeline.0.until: ends before it begins; swap date and until.',
    reason: 'a span that runs backwards',
  },
  {
    schema: ideaSchema,
    input: { ...MINIMAL_IDEA, skills: ['OCaml'] },
    expected: 'skills.0: is no row of fields; write one "name: value" a line: name, need, level.',
    reason: 'a skill that is a word, not a row',
  },
  {
    schema: ideaSchema,
    input: { ...MINIMAL_IDEA, skills: [{ name: 'OCaml', need: 'requierd' }] },
    expected: 'skills.0.need: is "requierd"; write one of required, preferred, learn. Did you mean "required"?',
    reason: 'a slip in a need',
  },
  {
    schema: ideaSchema,
    input: { ...MINIMAL_IDEA, references: [{ ...REFERENCE, type: 'standard' }] },
    expected: 'references.0.type: is "standard"; write one of rfc, spec, repository, paper, post, talk, issue. Did you mean "spec"?',
    reason: 'a reference of no known type',
  },
  {
    schema: ideaSchema,
    input: { ...MINIMAL_IDEA, references: [{ ...REFERENCE, link: 'x' }] },
    expected: 'references.0: unknown field "link". Fields: title, url, type.',
    reason: 'an unknown field of a reference',
  },
  {
    schema: ideaSchema,
    input: { ...MINIMAL_IDEA, origin: { date: '2015-02-29' } },
    expected: 'origin.date: is "2015-02-29"; write a day that exists as YYYY-MM-DD, for example 2026-03-16.',
    reason: 'a leap day in a year without one',
  },
  {
    schema: ideaSchema,
    input: { ...MINIMAL_IDEA, history: [{ ...ATTEMPT, year: '2014' }] },
    expected: 'history.0.year: is "2014"; write a year from 1970 to 2100, for example 2016.',
    reason: 'a year in quotes',
  },
  {
    schema: ideaSchema,
    input: { ...MINIMAL_IDEA, history: [{ ...ATTEMPT, year: 1915 }] },
    expected: 'history.0.year: is 1915; write a year from 1970 to 2100, for example 2016.',
    reason: 'a year too early',
  },
  {
    schema: programmeSchema,
    input: { ...ROUND, year: 20260 },
    expected: 'year: is 20260; write a year from 1970 to 2100, for example 2016.',
    reason: 'a year too late',
  },
  {
    schema: ideaSchema,
    input: { ...MINIMAL_IDEA, history: [{ ...ATTEMPT, links: ['javascript:alert(1)'] }] },
    expected: `history.0.links.0: is "javascript:alert(1)"; ${ADDRESS}`,
    reason: 'a link that would run',
  },
  {
    schema: topicSchema,
    input: { ...TOPIC, label: 'N' },
    expected: 'label: has 1 characters; write at least 2.',
    reason: 'a topic’s label too short',
  },
  {
    schema: topicSchema,
    input: { ...TOPIC, alias: [] },
    expected: ': unknown field "alias". Did you mean "aliases"? Fields: label, description, aliases.',
    reason: 'a slip in a topic’s field',
  },
  {
    schema: personSchema,
    input: { name: 'Ada', confirmed: 'yes' },
    expected: 'confirmed: is "yes"; write a day that exists as YYYY-MM-DD, for example 2026-03-16.',
    reason: 'a consent without its day',
  },
  { schema: personSchema, input: {}, expected: 'name: is missing; write 2 to 100 characters.', reason: 'a person without a name' },
  {
    schema: personSchema,
    input: { name: 'Ada Lovelace', url: 'example.org' },
    expected: `url: is "example.org"; ${ADDRESS}`,
    reason: 'a person’s page without https://',
  },
  {
    schema: programmeSchema,
    input: { ...ROUND, kind: 'gsco' },
    expected: 'kind: is "gsco"; write one of gsoc, outreachy, lfx, ospp, other. Did you mean "gsoc"?',
    reason: 'a slip in a programme’s kind',
  },
  {
    schema: programmeSchema,
    input: { ...ROUND, timeline: [{ date: '2026-03-16', untill: '2026-03-31', label: 'Applications' }] },
    expected: 'timeline.0: unknown field "untill". Did you mean "until"? Fields: date, until, label.',
    reason: 'a slip in a timeline',
  },
])('$reason', ({ schema, input, expected }) => {
  expect(schema.safeParse(input).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)).toEqual([expected]);
});
