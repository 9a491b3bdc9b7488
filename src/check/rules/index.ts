/** Every rule, in the order of the manual and of diagnostics on one line. A new rule is a line in one of these lists. */
import { FRONT_MATTER_RULES } from '../front-matter/yaml-errors.ts';
import { MARKDOWN_RULES } from '../markdown/markdown-rules.ts';
import { FIELD_RULES } from '../schema-diagnostics.ts';
import { FILE_RULES } from './file-rules.ts';
import { IDEA_RULES } from './idea-rules.ts';
import { invisibleCharacters } from './invisible-characters.ts';
import { nearDuplicate } from './near-duplicate.ts';
import { PAGE_RULES } from './page-rules.ts';
import { REFERENCE_RULES } from './references.ts';
import type { Rule, RuleMeta } from './rule.ts';

export const RULES: readonly Rule[] = [
  ...FILE_RULES,
  invisibleCharacters,
  ...FRONT_MATTER_RULES,
  ...FIELD_RULES,
  ...REFERENCE_RULES,
  nearDuplicate,
  ...IDEA_RULES,
  ...MARKDOWN_RULES,
  ...PAGE_RULES,
];

const SEVERITIES: ReadonlyMap<string, RuleMeta['severity']> = new Map(RULES.map(({ meta: { id, severity } }) => [id, severity]));

/**
 * How much it matters when the rule `id` is broken.
 * @throws RangeError when there is no such rule
 */
export function severityOf(id: string): RuleMeta['severity'] {
  const severity = SEVERITIES.get(id);
  if (severity === undefined) throw new RangeError(`There is no rule "${id}".`);
  return severity;
}
