import { expect, test } from 'vitest';
import { proposalQuestions } from '../../../src/domain/proposal/proposal-outline.ts';
import { anIdea, type Written } from '../../support/ideas.ts';

const ALWAYS = ['How can others see or run the result of each milestone?', 'If you run out of time, what will you leave out first?'];
const PLAIN: Partial<Written> = { skills: [{ name: 'Git', need: 'preferred' }], mentors: ['ada'] };

test.each<{ change: Partial<Written>; expected: string[]; reason: string }>([
  { change: {}, expected: [], reason: 'an idea with only a helpful skill and a mentor has no extra questions' },
  {
    change: { starterTasks: ['Run it'] },
    expected: ['Which tasks of the first week have you done, and where can we see the results?'],
    reason: 'an idea with starter tasks asks for their results',
  },
  {
    change: { skills: [{ name: 'OCaml', level: 'comfortable' }, { name: 'golang' }] },
    expected: [
      'Where have you used OCaml (required level: comfortable)? Link to something that we can look at.',
      'Where have you used Go? Link to something that we can look at.',
    ],
    reason: 'a needed skill is asked for by its usual name, and by its level when there is one',
  },
  {
    change: { skills: [{ name: 'DHCP', need: 'learn' }] },
    expected: ['What do you need to learn about DHCP first, and how will you learn it?'],
    reason: 'a skill to learn asks for a plan',
  },
  {
    change: {
      history: [
        { year: 2015, outcome: 'A start', remains: 'The end.' },
        { year: 2016, outcome: 'Nothing more' },
      ],
    },
    expected: ['An attempt in 2015 did not finish this: “The end.” Is it part of your plan?'],
    reason: 'an attempt with remaining work is asked about; an attempt without remaining work is not',
  },
  {
    change: { requirements: 'A board.' },
    expected: ['The idea requires: “A board.” What of this do you have?'],
    reason: 'requirements are asked about',
  },
  {
    change: { status: 'discussion' },
    expected: ['The solution is still under discussion. Which one do you propose, and what did others say about it?'],
    reason: 'an idea in discussion asks which solution is proposed',
  },
  {
    change: { mentors: [] },
    expected: ['The idea has no mentor yet. Who has answered you, and what did they say?'],
    reason: 'an idea without a mentor asks who has answered',
  },
])('$reason', ({ change, expected }) => {
  expect(proposalQuestions(anIdea('some-idea', { ...PLAIN, ...change }))).toEqual([...expected, ...ALWAYS]);
});
