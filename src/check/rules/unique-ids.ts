import type { ExistingIdea, Rule } from './rule.ts';
import type { FieldDiagnostic } from '../schema-diagnostics.ts';

/** The idea that each address leads to. Names that files have now go before former ones; of former ones the first counts. */
export function mapOwners(ideas: readonly Pick<ExistingIdea, 'id' | 'previousIds'>[]): ReadonlyMap<string, string> {
  const owners = new Map(ideas.map(({ id }) => [id, id]));
  for (const { id, previousIds } of ideas) for (const former of previousIds) if (!owners.has(former)) owners.set(former, id);
  return owners;
}

/** Former names of the idea `id` that lead to another idea, or that it has still. */
export function checkUniqueIds(id: string, previousIds: readonly string[], owners: ReadonlyMap<string, string>): FieldDiagnostic[] {
  return previousIds.flatMap((former, index) => {
    const owner = former === id ? id : owners.get(former);
    if (owner === undefined || (owner === id && former !== id)) return [];
    return [
      {
        rule: 'clash',
        path: ['previousIds', index],
        message: `"${former}" already leads to ${owner}.mdx.`,
        hint: 'Delete it here, or rename the other.',
      },
    ];
  });
}

export const uniqueIds: Rule = ({ id, fields: { previousIds = [] } }, { neighbours }) =>
  previousIds.length === 0 ? [] : checkUniqueIds(id, previousIds, mapOwners(neighbours));
