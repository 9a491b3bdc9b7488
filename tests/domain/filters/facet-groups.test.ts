import { expect, test } from 'vitest';
import { buildFacetColumns } from '../../../src/domain/filters/facet-columns.ts';
import { MAX_FACET_VALUES, buildFacetGroups } from '../../../src/domain/filters/facet-groups.ts';
import { anIdea } from '../../support/ideas.ts';

/** The skill group for ideas with these `skills`: a list of names for each idea. */
function skillsOf(...skills: readonly (readonly string[])[]) {
  const ideas = skills.map((names, number) => anIdea(`idea-${number}`, { skills: names.map((name) => ({ name })) }));
  return buildFacetGroups(buildFacetColumns(ideas)).find(({ name }) => name === 'skill');
}

const names = (length: number): string[][] => Array.from({ length }, (_, at) => [`Skill ${String(at).padStart(3, '0')}`]);

test('values have their counts, and facets without a value are left out', () => {
  const ideas = [anIdea('one', { topics: ['testing', 'storage'] }), anIdea('two', { topics: ['testing'] })];
  const groups = buildFacetGroups(buildFacetColumns(ideas));
  expect(groups.map(({ name }) => name)).toEqual(['topic', 'difficulty', 'size', 'status', 'skill', 'mentor']);
  expect(groups[0]?.values.map(({ label, count }) => `${label} ${count}`)).toEqual(['Storage 1', 'Testing 2']);
});

test('up to the maximum, all values are shown', () => {
  expect(skillsOf(...names(MAX_FACET_VALUES))).toMatchObject({ allValuesLabel: '', values: { length: MAX_FACET_VALUES } });
});

test('above the maximum, the values with the most ideas are shown in the usual order; labels decide between equal counts', () => {
  const skills = skillsOf(...names(50), ['Skill 049', 'Zig'], ['Skill 048']);
  expect(skills?.allValuesLabel).toBe('all 51 skills');
  const labels = skills?.values.map(({ label }) => label) ?? [];
  expect(labels).toHaveLength(MAX_FACET_VALUES);
  expect(labels.slice(-3)).toEqual(['Skill 037', 'Skill 048', 'Skill 049']);
});
