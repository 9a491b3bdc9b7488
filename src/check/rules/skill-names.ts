import { nearest } from '../../domain/text/suggest.ts';
import { skillOf } from '../../domain/skills.ts';
import { slugOf } from '../../domain/text/slug.ts';
import { valuesAt } from './references.ts';
import { fieldName } from '../diagnostic.ts';
import type { Rule } from './rule.ts';

/** Skills by another name than their usual one, or a slip away from one that other ideas ask for. */
export const spelling: Rule = ({ data }, { knownSkills }) =>
  valuesAt(data, ['skills', '*', 'name']).flatMap(({ path, value: name }) => {
    if (typeof name !== 'string' || slugOf(name) === '') return [];
    const { label } = skillOf(name);
    const usual = label !== name ? label : knownSkills.has(name) ? name : nearSkill(name, [...knownSkills]);
    if (usual === undefined || usual === name) return [];
    const message = `${fieldName(path)} is ${JSON.stringify(name)}, which the catalogue calls "${usual}".`;
    return [{ rule: 'spelling', path, message, hint: 'Write its usual name.', suggestion: usual }];
  });

/** Short names differ by a letter and mean another thing (C, R, Go), so only longer ones are thought to be slips. */
function nearSkill(name: string, known: readonly string[]): string | undefined {
  const near = name.length < 5 ? undefined : nearest(name, known);
  return near !== undefined && near[0]?.toLowerCase() === name[0]?.toLowerCase() && near.length > 4 ? near : undefined;
}
