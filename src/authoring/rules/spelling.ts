import { nearest } from '../../domain/nearest.ts';
import { skillOf } from '../../domain/skill.ts';
import type { Rule } from './rule.ts';

/** Skills by another name than their usual one, or a slip away from one that other ideas ask for. */
export const spelling: Rule = ({ fields: { skills = [] } }, { knownSkills }) =>
  skills.flatMap(({ name }, index) => {
    const { label } = skillOf(name);
    const usual = label !== name ? label : knownSkills.has(name) ? name : nearSkill(name, [...knownSkills]);
    if (usual === undefined || usual === name) return [];
    const message = `skills[${index}].name is "${name}", which the catalogue calls "${usual}".`;
    return [{ rule: 'spelling', path: ['skills', index, 'name'], message, hint: 'Write its usual name.', suggestion: usual }];
  });

/** Short names differ by a letter and mean another thing (C, R, Go), so only longer ones are thought to be slips. */
function nearSkill(name: string, known: readonly string[]): string | undefined {
  const near = name.length < 5 ? undefined : nearest(name, known);
  return near !== undefined && near[0]?.toLowerCase() === name[0]?.toLowerCase() && near.length > 4 ? near : undefined;
}
