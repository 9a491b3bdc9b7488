import { expect, test } from 'vitest';
import { groupReferences, groupSkills } from '../../src/domain/idea-sections.ts';
import { anIdea, type Written } from '../support/ideas.ts';

test.each<{ input: Written['skills']; expected: unknown; reason: string }>([
  {
    input: [
      { name: 'MirageOS', need: 'learn', level: 'none' },
      { name: 'golang', level: 'comfortable' },
      { name: 'DHCP', need: 'learn' },
      { name: 'C' },
    ],
    expected: [
      {
        label: 'Needed',
        rows: [
          { value: 'go', label: 'Go', need: 'required', levelValue: 'comfortable', level: 'comfortable' },
          { value: 'c', label: 'C', need: 'required', levelValue: undefined, level: '' },
        ],
      },
      {
        label: 'You will learn',
        rows: [
          { value: 'mirageos', label: 'MirageOS', need: 'learn', levelValue: 'none', level: 'no experience' },
          { value: 'dhcp', label: 'DHCP', need: 'learn', levelValue: undefined, level: '' },
        ],
      },
    ],
    reason: 'needed skills first, skills to learn last, each group in the author’s order; no empty groups',
  },
  {
    input: [{ name: 'OCaml', need: 'preferred', level: 'basic' }],
    expected: [
      { label: 'Helpful', rows: [{ value: 'ocaml', label: 'OCaml', need: 'preferred', levelValue: 'basic', level: 'the basics' }] },
    ],
    reason: 'skills with the same need form one group',
  },
])('$reason', ({ input, expected }) => {
  expect(groupSkills(anIdea('some-idea', { skills: input }))).toEqual(expected);
});

const REFERENCE = (title: string, type: 'rfc' | 'post' | 'issue') => ({ title, url: 'https://example.org/', type });

test.each([
  { input: [], expected: [], reason: 'an idea without references has no groups' },
  {
    input: [REFERENCE('An issue', 'issue'), REFERENCE('A post', 'post'), REFERENCE('RFC 2', 'rfc'), REFERENCE('RFC 1', 'rfc')],
    expected: [
      ['RFCs', 'RFC 2', 'RFC 1'],
      ['Articles and notes', 'A post'],
      ['Issues and changes', 'An issue'],
    ],
    reason: 'RFCs come first; each group keeps the author’s order',
  },
])('$reason', ({ input, expected }) => {
  const groups = groupReferences(anIdea('some-idea', { references: input }));
  expect(groups.map(({ label, rows }) => [label, ...rows.map(({ title }) => title)])).toEqual(expected);
});
