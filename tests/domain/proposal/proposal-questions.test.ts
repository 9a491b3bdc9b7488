import { expect, test } from 'vitest';
import { proposalQuestions } from '../../../src/domain/proposal/proposal-outline.ts';
import { anIdea, type Written } from '../../support/ideas.ts';

const ALWAYS = ['How will each milestone be seen or run when it is reached?', 'If time runs short, what do you leave out first?'];
const PLAIN: Partial<Written> = { skills: [{ name: 'Git', need: 'preferred' }], mentors: ['ada'] };

test.each<{ change: Partial<Written>; expected: string[]; reason: string }>([
  { change: {}, expected: [], reason: 'what an idea gives no reason to ask is not asked' },
  {
    change: { starterTasks: ['Run it'] },
    expected: ['Which steps of the first week have you taken, and where can the result be seen?'],
    reason: 'a first week shows more than a promise',
  },
  {
    change: { skills: [{ name: 'OCaml', level: 'comfortable' }, { name: 'golang' }] },
    expected: [
      'Where have you used OCaml (asked for: comfortable)? Name something others can look at.',
      'Where have you used Go? Name something others can look at.',
    ],
    reason: 'what is needed is asked for by its usual name and its level',
  },
  {
    change: { skills: [{ name: 'DHCP', need: 'learn' }] },
    expected: ['What of DHCP will you need first, and how will you learn it?'],
    reason: 'what is learnt needs a plan',
  },
  {
    change: {
      history: [
        { year: 2015, outcome: 'A start', remains: 'The end.' },
        { year: 2016, outcome: 'Nothing more' },
      ],
    },
    expected: ['Left over from 2015: “The end.” Is it part of your plan?'],
    reason: 'what an attempt left, and nothing of one that left nothing',
  },
  {
    change: { requirements: 'A board.' },
    expected: ['It takes this: “A board.” What of it do you have?'],
    reason: 'hardware is needed on the first day',
  },
  {
    change: { status: 'discussion' },
    expected: ['The way is not settled yet. Which one would you take, and what did others say to it?'],
    reason: 'a way has to be chosen',
  },
  {
    change: { mentors: [] },
    expected: ['Nobody has offered to guide this yet. Who has answered you, and what did they say?'],
    reason: 'a mentor has to be found',
  },
])('$reason', ({ change, expected }) => {
  expect(proposalQuestions(anIdea('some-idea', { ...PLAIN, ...change }))).toEqual([...expected, ...ALWAYS]);
});
