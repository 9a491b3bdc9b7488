import { expect, test } from 'vitest';
import { formatCitation } from '../../src/domain/citation.ts';
import { anIdea } from '../support/ideas.ts';

const PUBLICATION = { name: 'Pioneer Projects', organisation: 'MirageOS', page: 'https://ideas.example/projects/router-vm/' };

test('a citation has title, address and day, as text and as BibTeX', () => {
  expect(formatCitation(anIdea('router-vm', { title: 'A router VM', reviewed: '2026-02-11' }), PUBLICATION)).toEqual({
    text: 'MirageOS: “A router VM”, Pioneer Projects, entry of 11 February 2026. https://ideas.example/projects/router-vm/',
    bibtex: `@misc{router-vm,
  title = {{A router VM}},
  author = {{MirageOS}},
  howpublished = {Pioneer Projects},
  year = {2026},
  url = {https://ideas.example/projects/router-vm/},
  note = {Entry of 11 February 2026}
}
`,
  });
});

test('an idea that was never reviewed is cited with the day it was added', () => {
  expect(formatCitation(anIdea('some-idea', { added: '2025-12-31' }), PUBLICATION).text).toContain('entry of 31 December 2025');
});

test.each([
  { title: '100 % of C# & friends', expected: '100 \\% of C\\# \\& friends', reason: 'characters with a special meaning in TeX' },
  { title: 'a_b^c~d $5', expected: 'a\\_b\\textasciicircum{}c\\textasciitilde{}d \\$5', reason: 'characters of mathematical formulas' },
  { title: 'one } two { three', expected: 'one \\} two \\{ three', reason: 'braces, which would end the field' },
  { title: 'back\\slash', expected: 'back\\textbackslash{}slash', reason: 'a backslash, which is escaped only once' },
])('the title is escaped in BibTeX: $reason', ({ title, expected }) => {
  expect(formatCitation(anIdea('some-idea', { title }), PUBLICATION).bibtex).toContain(`title = {{${expected}}},`);
});
