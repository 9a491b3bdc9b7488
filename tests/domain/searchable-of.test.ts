import { expect, test } from 'vitest';
import { searchableOf } from '../../src/domain/searchable-of.ts';
import { anIdea } from '../support/ideas.ts';

test('what can be searched is what people call things, other names included', () => {
  const idea = anIdea('router-vm', {
    topics: ['networking', 'storage'],
    skills: [{ name: 'golang' }],
    mentors: ['bjorn'],
    starterTasks: ['Run it once'],
    stretchGoals: ['IPv6 as well'],
    history: [{ year: 2015, contributor: 'Ada', outcome: 'A beginning.', remains: 'The rest.' }],
  });
  expect(searchableOf(idea, 'Most homes trust a box.')).toEqual({
    title: 'A small idea',
    topics: ['Networking', 'tcp', 'Storage', 'disk', 'block'],
    skills: ['Go', 'golang'],
    summary: 'One sentence that is just long enough for the list.',
    outcomes: ['Something that runs'],
    mentors: ['Björn Zebra'],
    body: 'Most homes trust a box.\nRun it once\nIPv6 as well\nAda\nA beginning.\nThe rest.',
  });
});

test('an idea without a text has what its fields say', () => {
  expect(searchableOf(anIdea('bare'), '').body).toBe('');
});
