import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildSummaryFiles, toIdeaSummary, parseIdeaSummary } from '../../../src/domain/shortlist/idea-summary.ts';
import { anIdea, someIdeas } from '../../support/ideas.ts';

const written = JSON.parse(JSON.stringify(toIdeaSummary(anIdea('small')))) as Record<string, unknown>;
const [skill] = toIdeaSummary(anIdea('small')).skills;

test('the browser reads the summary that the build writes of any idea', () => {
  fc.assert(
    fc.property(someIdeas, (ideas) => {
      for (const idea of ideas) {
        const compared = toIdeaSummary(idea);
        expect(parseIdeaSummary(JSON.parse(JSON.stringify(compared)))).toEqual(compared);
      }
    }),
  );
});

test.each([
  { json: null, reason: 'nothing' },
  { json: 'small', reason: 'a text' },
  { json: {}, reason: 'an object without fields' },
  { json: { ...written, id: '../small' }, reason: 'a name no idea can have' },
  { json: { ...written, title: 7 }, reason: 'a title that is no text' },
  { json: { ...written, sizes: [-1] }, reason: 'hours that cannot be' },
  { json: { ...written, facts: { Topics: 'networking' } }, reason: 'a text in place of a list' },
  { json: { ...written, skills: [{ ...skill, need: 'maybe' }] }, reason: 'a need that nobody knows' },
  { json: { ...written, facts: { Topics: [2] } }, reason: 'a line that is a number' },
  { json: { ...written, facts: undefined }, reason: 'a summary without facts' },
])('$reason is not what this site writes', ({ json }) => {
  expect(parseIdeaSummary(json)).toBeUndefined();
});

test('an idea is found by each previous id, with its current id', () => {
  const files = buildSummaryFiles([anIdea('bare', { previousIds: ['naked', 'nude'] }), anIdea('other')]);
  expect(files.map(({ id, summary }) => `${id} is ${summary.id}`)).toEqual([
    'bare is bare',
    'naked is bare',
    'nude is bare',
    'other is other',
  ]);
});

test.each([
  { change: {}, mentors: ['Mentor wanted'], reason: 'an open idea without a mentor wants one' },
  { change: { mentors: ['ada', 'bjorn'] }, mentors: ['Ada Lovelace (not yet confirmed)', 'Björn Zebra'], reason: 'people by their names' },
  { change: { status: 'taken' as const, mentors: ['ada'] }, mentors: ['Ada Lovelace'], reason: 'who is at it need not confirm it' },
  { change: { status: 'completed' as const }, mentors: [], reason: 'what is done wants nobody' },
])('mentors: $reason', ({ change, mentors }) => {
  expect(toIdeaSummary(anIdea('small', change)).facts['Mentors'] ?? []).toEqual(mentors);
});
