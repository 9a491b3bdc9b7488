import { expect, test } from 'vitest';
import { buildProposalOutlines } from '../../../src/domain/proposal/proposal-outline.ts';
import { STATUSES } from '../../../src/domain/vocabulary.ts';
import { anIdea } from '../../support/ideas.ts';

const ADDRESSES = { page: 'https://ideas.example/projects/router-vm/', channel: { label: 'the list', url: 'mailto:list@ideas.example' } };

test('an outline has the outcomes as milestones, what to answer, and whom to ask', () => {
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

Name, time zone, where to reach you, and what else you have to do in these weeks.

## What I will build, and for whom

In your own words: mentors know what the page says.

## Before it begins

- [ ] Run the example

## Milestones

- **Weeks 1 to 3:** It routes
- **Weeks 4 to 7:** It leases
- **Week 8:** What took longer, the last review, and a page on what remains.

## If all goes well

- IPv6

## Questions to answer

1. Which steps of the first week have you taken, and where can the result be seen?
2. Where have you used OCaml? Name something others can look at.
3. How will each milestone be seen or run when it is reached?
4. If time runs short, what do you leave out first?

## Who to talk to

On record as mentors: Ada Lovelace (not yet confirmed), Björn Zebra. Ask before you plan on them.

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

test('what an idea does not have is no empty heading, and a mentor who is wanted is said to be', () => {
  const [outline] = buildProposalOutlines(anIdea('some-idea'), ADDRESSES);
  expect(outline?.markdown).not.toMatch(/Before it begins|If all goes well/);
  expect(outline?.markdown).toContain('Mentor wanted: nobody has offered to guide it yet.');
});

test.each(STATUSES)('$label: only what can be taken up gets an outline', ({ value }) => {
  expect(buildProposalOutlines(anIdea('some-idea', { status: value }), ADDRESSES)).toHaveLength(
    ['open', 'discussion'].includes(value) ? 1 : 0,
  );
});
