import { expect, test } from 'vitest';
import { escapeMentions } from '../../../src/domain/text/escape-markdown.ts';
import { formatStaleReport } from '../../../src/check/reporters/stale-report.ts';
import { anIdea } from '../../support/ideas.ts';

test('says what needs a look, by mentor, where it is and what to do', () => {
  const ideas = [
    anIdea('router', { title: 'A router', reviewed: '2026-01-10', mentors: ['bjorn', 'ada'], programmes: ['gsoc-2026'] }),
    anIdea('wanted', { title: 'A planet', added: '2024-01-10' }),
    anIdea('fresh', { reviewed: '2027-02-01' }),
  ];
  expect(formatStaleReport(ideas, '2027-03-10')).toBe(`2 ideas need a look on 10 March 2027.

- Still right? Set \`reviewed\` to today.
- Somebody took it, or it is done? Change \`status\`.
- No longer wanted? Set \`status: retired\`.

## Ada Lovelace

- **A router**
  - \`projects/router.mdx\`
  - last reviewed 14 months ago, on 10 January 2026
  - not reviewed since the year of Google Summer of Code 2026 (2026)

## Björn Zebra

- **A router**
  - \`projects/router.mdx\`
  - last reviewed 14 months ago, on 10 January 2026
  - not reviewed since the year of Google Summer of Code 2026 (2026)

## Mentor wanted

- **A planet**
  - \`projects/wanted.mdx\`
  - not reviewed since it was added 3 years ago, on 10 January 2024
`);
});

test('is nothing when nothing needs a look', () => {
  expect(formatStaleReport([anIdea('fresh')], '2026-02-01')).toBe('');
});

test('counts one idea as one', () => {
  expect(formatStaleReport([anIdea('old')], '2028-02-01')).toMatch(/^1 idea needs a look/);
});

test.each([
  { text: 'Ask @torvalds', expected: 'Ask @<!-- -->torvalds', reason: 'a person' },
  { text: '@mirage/team', expected: '@<!-- -->mirage/team', reason: 'a team' },
  { text: 'Fix #12 of mirage/x#3', expected: 'Fix #<!-- -->12 of mirage/x#<!-- -->3', reason: 'an issue, here or elsewhere' },
  { text: '<@torvalds>', expected: '\\<@<!-- -->torvalds\\>', reason: 'no disguise as a link' },
  { text: 'See https://a.example/@b#c.', expected: 'See <https://a.example/@b#c>.', reason: 'an address is left whole' },
  { text: 'C# and <img src=x>', expected: 'C# and \\<img src=x\\>', reason: 'a sign that names nothing, and a tag' },
])('calls nobody: $reason', ({ text, expected }) => {
  expect(escapeMentions(text)).toBe(expected);
});
