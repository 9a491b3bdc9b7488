/** The one door to the content: entries in, checked and finished ideas out. */
import { getCollection, getEntry, render } from 'astro:content';
import { createHash } from 'node:crypto';
import { dayOf } from './domain/day.ts';
import { FACETS, type Facet, type FacetName, type FacetValue } from './domain/facets.ts';
import { fairOrder } from './domain/fair-order.ts';
import { orderValues, recordSetOf } from './domain/idea-record.ts';
import { ideaOf, type Idea, type Register } from './domain/idea.ts';
import { formatProblem, integrityProblems } from './domain/integrity.ts';
import { projectsName } from './folders.ts';

export interface Catalogue {
  /** Every idea, in the fair order of `day`. */
  readonly ideas: readonly Idea[];
  readonly register: Register;
  /** Every facet value at least one idea has. */
  readonly facets: Readonly<Record<FacetName, readonly FacetValue[]>>;
  /** What the browser loads to search and filter, and a name for it that changes with it. */
  readonly records: { readonly json: string; readonly version: string };
  /** The day of the build, YYYY-MM-DD; SOURCE_DATE_EPOCH (seconds) sets it for reproducible builds. */
  readonly day: string;
}

/** Where the facet value's page lists its ideas. */
export interface FacetPage {
  readonly facet: Facet;
  readonly value: FacetValue;
  readonly ideas: readonly Idea[];
}

function byId<Row>(entries: readonly { readonly id: string; readonly data: Row }[]): Map<string, Row & { readonly id: string }> {
  return new Map(entries.map(({ id, data }) => [id, { ...data, id }]));
}

async function load(): Promise<Catalogue> {
  const entries = await getCollection('projects');
  const register = {
    topics: byId(await getCollection('topics')),
    people: byId(await getCollection('people')),
    programmes: byId(await getCollection('programmes')),
  };
  const problems = integrityProblems(entries, {
    topics: [...register.topics.keys()],
    people: [...register.people.keys()],
    programmes: [...register.programmes.keys()],
  });
  if (problems.length > 0) {
    throw new Error(
      `The ideas cannot be published yet:\n\n${problems.map((problem) => `  ${formatProblem(problem, projectsName)}`).join('\n')}\n`,
    );
  }
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  const day = dayOf(epoch ? new Date(Number(epoch) * 1000) : new Date());
  const ideas = fairOrder(
    entries.map((entry) => ideaOf(entry, register)),
    day,
  );
  const recordSet = recordSetOf(ideas);
  const json = JSON.stringify(recordSet);
  const version = createHash('sha256').update(json).digest('hex').slice(0, 10);
  return { ideas, register, facets: recordSet.facets, records: { json, version }, day };
}

let loaded: Promise<Catalogue> | undefined;

/**
 * The catalogue; one build reads it once, while `astro dev` reads it anew for every page.
 * @throws Error naming every broken reference and clashing id at once, with file, field and what to write instead.
 */
export function catalogue(): Promise<Catalogue> {
  if (!import.meta.env.PROD) return load();
  return (loaded ??= load());
}

/** Every page that lists the ideas with one facet value. A programme round has one even before any idea is in it. */
export async function facetPages(): Promise<FacetPage[]> {
  const { ideas, facets, register } = await catalogue();
  return FACETS.flatMap((facet: Facet) => {
    const listed = Map.groupBy(
      ideas.flatMap((idea) => facet.of(idea).map(({ value }) => ({ value, idea }))),
      ({ value }) => value,
    );
    const values = orderValues([...facets[facet.name], ...(facet.kept?.(register) ?? [])]);
    return values.map((value) => ({ facet, value, ideas: (listed.get(value.value) ?? []).map(({ idea }) => idea) }));
  });
}

/** The rendered text of the idea `id`. */
export async function bodyOf(id: string) {
  const entry = await getEntry('projects', id);
  if (!entry) throw new Error(`there is no idea "${id}"`);
  const { Content } = await render(entry);
  return { Content, isEmpty: !entry.body?.trim() };
}
