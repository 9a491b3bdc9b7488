import type { Entry, Register } from '../domain/idea.ts';
import type { FieldFinding } from './schema-diagnostics.ts';
import { clashFindings, ownersOf } from './rules/unique-ids.ts';
import { referenceFindings } from './rules/references.ts';

/** What is wrong between the idea in `file` and others, or the files beside them. */
export interface IntegrityFindings {
  readonly file: string;
  readonly findings: readonly FieldFinding[];
}

/** Everything wrong between sound entries, in their order: what a build must not go on with. Empty when all is well. */
export function integrityFindings(entries: readonly Entry[], register: Register): IntegrityFindings[] {
  const owners = ownersOf(entries.map(({ id, data }) => ({ id, previousIds: data.previousIds })));
  return entries
    .map(({ id, data }) => ({
      file: `${id}.mdx`,
      findings: [...referenceFindings(data, register), ...clashFindings(id, data.previousIds, owners)],
    }))
    .filter(({ findings }) => findings.length > 0);
}
