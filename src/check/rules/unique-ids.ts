import type { Neighbour, Rule } from './rule.ts';
import type { FieldFinding } from '../schema-diagnostics.ts';

/** The idea that each address leads to. Names that files have now go before former ones; of former ones the first counts. */
export function ownersOf(ideas: readonly Pick<Neighbour, 'id' | 'previousIds'>[]): ReadonlyMap<string, string> {
  const owners = new Map(ideas.map(({ id }) => [id, id]));
  for (const { id, previousIds } of ideas) for (const former of previousIds) if (!owners.has(former)) owners.set(former, id);
  return owners;
}

/** Former names of the idea `id` that lead to another idea, or that it has still. */
export function clashFindings(id: string, previousIds: readonly string[], owners: ReadonlyMap<string, string>): FieldFinding[] {
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

export const clashes: Rule = ({ id, fields: { previousIds = [] } }, { neighbours }) =>
  previousIds.length === 0 ? [] : clashFindings(id, previousIds, ownersOf(neighbours));
