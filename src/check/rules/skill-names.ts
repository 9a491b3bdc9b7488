import { closestMatch } from '../../domain/text/suggest.ts';
import { toSkill } from '../../domain/skills.ts';
import { slugify } from '../../domain/text/slug.ts';
import { valuesAt } from './references.ts';
import { formatFieldPath } from '../diagnostic.ts';
import type { Rule } from './rule.ts';

/** Skills by another name than their usual one, or a slip away from one that other ideas ask for. */
export const skillNames: Rule = ({ data }, { knownSkills }) =>
  valuesAt(data, ['skills', '*', 'name']).flatMap(({ path, value: name }) => {
    if (typeof name !== 'string' || slugify(name) === '') return [];
    const { label } = toSkill(name);
    const usual = label !== name ? label : knownSkills.has(name) ? name : nearSkill(name, [...knownSkills]);
    if (usual === undefined || usual === name) return [];
    const message = `${formatFieldPath(path)} is ${JSON.stringify(name)}, which the catalogue calls "${usual}".`;
    return [{ rule: 'spelling', path, message, hint: 'Write its usual name.', suggestion: usual }];
  });

/** Short names differ by a letter and mean another thing (C, R, Go), so only longer ones are thought to be slips. */
function nearSkill(name: string, known: readonly string[]): string | undefined {
  const near = name.length < 5 ? undefined : closestMatch(name, known);
  return near !== undefined && near[0]?.toLowerCase() === name[0]?.toLowerCase() && near.length > 4 ? near : undefined;
}
