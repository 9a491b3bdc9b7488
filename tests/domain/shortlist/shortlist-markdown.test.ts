import { expect, test } from 'vitest';
import { toIdeaSummary } from '../../../src/domain/shortlist/idea-summary.ts';
import { EMPTY_PROFILE } from '../../../src/domain/matching/profile.ts';
import { formatShortlistMarkdown } from '../../../src/domain/shortlist/share-shortlist.ts';
import { anIdea } from '../../support/ideas.ts';

const addressOf = (id: string): string => `https://ideas.example/base/projects/${id}/`;

test('an export contains every idea with its address, its facts and its note', () => {
  const idea = toIdeaSummary(anIdea('router-vm', { title: 'A router VM', sizes: [350, 90], starterTasks: ['Run it'] }));
  const list = [
    { id: 'router-vm', note: 'Ask Ada.\n\nSee https://a.example/x_y.', idea },
    { id: 'gone', note: '', idea: undefined },
  ];
  expect(formatShortlistMarkdown(list, EMPTY_PROFILE, addressOf)).toBe(`# My shortlist

2 ideas.

## [A router VM](https://ideas.example/base/projects/router-vm/)

- **Summary:** One sentence that is just long enough for the list.
- **Status:** Open
- **Difficulty:** Easy
- **Size:** 90 hours; 350 hours
- **Mentors:** Mentor wanted
- **Topics:** Networking
- **Skills:** OCaml: needed
- **First week:** 1 task
- **You need:** nothing listed
- **Kind:** not given
- **Programmes:** none
- **Last reviewed:** not yet

> Ask Ada.
>
> See <https://a.example/x_y>.

## [gone](https://ideas.example/base/projects/gone/)
`);
});
