import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildSummaryFiles, toIdeaSummary, parseIdeaSummary } from '../../../src/domain/shortlist/idea-summary.ts';
import { anIdea, someIdeas } from '../../support/ideas.ts';

const written = JSON.parse(JSON.stringify(toIdeaSummary(anIdea('small')))) as Record<string, unknown>;
const [skill] = toIdeaSummary(anIdea('small')).skills;

test('the browser can parse the summary that the build writes for any idea', () => {
  fc.assert(
    fc.property(someIdeas, (ideas) => {
      for (const idea of ideas) {
        const summary = toIdeaSummary(idea);
        expect(parseIdeaSummary(JSON.parse(JSON.stringify(summary)))).toEqual(summary);
      }
    }),
  );
});

test.each([
  { json: null, reason: 'null' },
  { json: 'small', reason: 'a string' },
  { json: {}, reason: 'an object without fields' },
  { json: { ...written, id: '../small' }, reason: 'an invalid id' },
  { json: { ...written, title: 7 }, reason: 'a title that is not a string' },
  { json: { ...written, sizes: [-1] }, reason: 'a negative size' },
  { json: { ...written, facts: { Topics: 'networking' } }, reason: 'a fact that is a string instead of a list' },
  { json: { ...written, skills: [{ ...skill, need: 'maybe' }] }, reason: 'an unknown need' },
  { json: { ...written, facts: { Topics: [2] } }, reason: 'a fact with a number instead of a string' },
  { json: { ...written, facts: undefined }, reason: 'a summary without facts' },
])('rejects $reason', ({ json }) => {
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
  { change: {}, mentors: ['Mentor wanted'], reason: 'an open idea without a mentor shows "Mentor wanted"' },
  {
    change: { mentors: ['ada', 'bjorn'] },
    mentors: ['Ada Lovelace (not yet confirmed)', 'Björn Zebra'],
    reason: 'mentors are shown by name; an unconfirmed mentor is marked',
  },
  {
    change: { status: 'taken' as const, mentors: ['ada'] },
    mentors: ['Ada Lovelace'],
    reason: 'a mentor of a taken idea is not marked as unconfirmed',
  },
  { change: { status: 'completed' as const }, mentors: [], reason: 'a completed idea without a mentor does not show "Mentor wanted"' },
])('mentors: $reason', ({ change, mentors }) => {
  expect(toIdeaSummary(anIdea('small', change)).facts['Mentors'] ?? []).toEqual(mentors);
});
