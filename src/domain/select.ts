import { FACETS, eachFacet, type FacetName } from './facets.ts';
import type { IdeaRecord } from './idea-record.ts';
import type { Choice, Query } from './query.ts';
import { sortRecords } from './sorts.ts';

/** How many ideas each value of each facet would leave, given everything else that is asked. */
export type Counts = Readonly<Record<FacetName, ReadonlyMap<string, number>>>;

/** Takes what somebody typed; gives the ids of the ideas that match, best first, or undefined when it holds no word. */
export type Search = (text: string) => readonly string[] | undefined;

export interface Selection {
  readonly ideas: readonly IdeaRecord[];
  readonly counts: Counts;
}

function isExcluded(values: readonly string[], { exclude }: Choice): boolean {
  return exclude.some((value) => values.includes(value));
}

function isIncluded(values: readonly string[], { include }: Choice): boolean {
  return include.length === 0 || include.some((value) => values.includes(value));
}

/**
 * The ideas that `query` asks for, in its order, and the contextual counts of every facet value.
 *
 * Within a facet any included value will do and no excluded one may be there; between facets all must hold.
 * The counts of a facet leave its own included values aside, so each says what choosing it would show.
 *
 * @param records every idea, in the fair order of the build
 * @param found the ids that match `query.text`, best first; undefined when there is no text
 */
export function select(records: readonly IdeaRecord[], query: Query, found?: readonly string[]): Selection {
  const byId = new Map(records.map((record) => [record.id, record]));
  const candidates = found ? found.flatMap((id) => byId.get(id) ?? []) : records;
  const counts = eachFacet(() => new Map<string, number>());
  const ideas: IdeaRecord[] = [];
  for (const record of candidates) {
    if (FACETS.some(({ name }) => isExcluded(record.facets[name], query.choices[name]))) continue;
    const missing = FACETS.filter(({ name }) => !isIncluded(record.facets[name], query.choices[name]));
    if (missing.length === 0) ideas.push(record);
    for (const { name } of missing.length === 0 ? FACETS : missing.length === 1 ? missing : []) {
      for (const value of record.facets[name]) counts[name].set(value, (counts[name].get(value) ?? 0) + 1);
    }
  }
  return { ideas: sortRecords(ideas, query.sort), counts };
}
