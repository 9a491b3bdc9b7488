import { expect, test } from 'vitest';
import { buildProposalOutlines } from '../../../src/domain/proposal/proposal-outline.ts';
import { STATUSES } from '../../../src/domain/vocabulary.ts';
import { anIdea } from '../../support/ideas.ts';

const ADDRESSES = { page: 'https://ideas.example/projects/router-vm/', channel: { label: 'the list', url: 'mailto:list@ideas.example' } };

test('an outline has the outcomes as milestones, the questions and the contact', () => {
  const idea = anIdea('router-vm', {
    title: 'A *router* VM',
    sizes: [90],
    outcomes: ['It routes', 'It leases'],
    starterTasks: ['Run the example'],
    stretchGoals: ['IPv6'],
    mentors: ['ada', 'bjorn'],
  });
  expect(buildProposalOutlines(idea, ADDRESSES)).toEqual([
    {
      label: '90 hours',
      meaning: 'Small: about 8 weeks at 11 hours a week.',
      fileName: 'proposal-router-vm-90.md',
      markdown: `# A \\*router\\* VM: a proposal

The idea: <https://ideas.example/projects/router-vm/>

90 hours. Small: about 8 weeks at 11 hours a week.

## Who I am

Your name, time zone and contact details, and what else you have to do in these weeks.

## What I will build, and for whom

In your own words. Mentors know the page of the idea.

## Before the start

- [ ] Run the example

## Milestones

- **Weeks 1 to 3:** It routes
- **Weeks 4 to 7:** It leases
- **Week 8:** Finish late work, get a last review, and write a page about what remains to be done.

## If there is time left

- IPv6

## Questions to answer

1. Which tasks of the first week have you done, and where can we see the results?
2. Where have you used OCaml? Link to something that we can look at.
3. How can others see or run the result of each milestone?
4. If you run out of time, what will you leave out first?

## Who to contact

Listed mentors: Ada Lovelace (not yet confirmed), Björn Zebra. Ask them before you rely on their help.

Channel: the list, <mailto:list@ideas.example>
`,
    },
  ]);
});

test('there is an outline for each size, the smallest first', () => {
  expect(buildProposalOutlines(anIdea('some-idea', { sizes: [350, 90] }), ADDRESSES).map(({ label }) => label)).toEqual([
    '90 hours',
    '350 hours',
  ]);
});

test('a proposal has no empty section and says when a mentor is wanted', () => {
  const [outline] = buildProposalOutlines(anIdea('some-idea'), ADDRESSES);
  expect(outline?.markdown).not.toMatch(/Before the start|If there is time left/);
  expect(outline?.markdown).toContain('Mentor wanted: the idea has no mentor yet.');
});

test.each(STATUSES)('$label: only available ideas get an outline', ({ value }) => {
  expect(buildProposalOutlines(anIdea('some-idea', { status: value }), ADDRESSES)).toHaveLength(
    ['open', 'discussion'].includes(value) ? 1 : 0,
  );
});
