import { expect, test } from 'vitest';
import { formatStaleReport } from '../../../src/check/reporters/stale-report.ts';
import { anIdea } from '../../support/ideas.ts';

test('lists ideas that need review by mentor, with their files and instructions', () => {
  const ideas = [
    anIdea('router', { title: 'A router', reviewed: '2026-01-10', mentors: ['bjorn', 'ada'], programmes: ['gsoc-2026'] }),
    anIdea('wanted', { title: 'A planet', added: '2024-01-10' }),
    anIdea('fresh', { reviewed: '2027-02-01' }),
  ];
  expect(formatStaleReport(ideas, '2027-03-10')).toBe(`2 ideas need review on 10 March 2027.

- Still right? Set \`reviewed\` to today.
- Taken or completed? Change \`status\`.
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

test('is empty when no idea needs review', () => {
  expect(formatStaleReport([anIdea('fresh')], '2026-02-01')).toBe('');
});

test('counts one idea as one', () => {
  expect(formatStaleReport([anIdea('old')], '2028-02-01')).toMatch(/^1 idea needs review/);
});

test('does not mention people and has no links', () => {
  const ideas = [anIdea('old', { title: 'Ask @octocat about <b>#12</b> on www.example.org' })];
  expect(formatStaleReport(ideas, '2028-02-01')).toContain(
    '- **Ask @\u200Boctocat about \\<b\\>#\u200B12\\</b\\> on www\u200B.example.org**',
  );
});
