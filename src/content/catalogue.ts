/** The one door to the content: entries in, checked and finished ideas out. */
import { getCollection, getEntry, render } from 'astro:content';
import { join } from 'node:path';
import { readCheckedEntry } from './entry-loader.ts';
import { parseMarkdown } from '../check/markdown/parse-markdown.ts';
import { visibleText } from '../check/markdown/markdown-tree.ts';
import { buildDay } from './build-day.ts';
import { buildFacetColumns, type FacetColumns } from '../domain/filters/facet-columns.ts';
import { collectFacetValues, type FacetValues, FACETS, sortFacetValues, type Facet, type FacetValue } from '../domain/filters/facets.ts';
import { sortByDefaultOrder } from '../domain/default-order.ts';
import { getReviewReasons } from '../domain/review-status.ts';
import { resolveIdea, type Idea, type ReferenceData } from '../domain/idea.ts';
import { projectsFolder, projectsName } from './projects-folder.ts';

export interface Catalogue {
  /** Every idea, in the fair order of the day of the build. */
  readonly ideas: readonly Idea[];
  readonly register: ReferenceData;
  /** Every facet value at least one idea has. */
  readonly facets: FacetValues;
  /** The ideas as filters and sorts see them. */
  readonly columns: FacetColumns;
  /** The words that the page of each idea shows of the text below the front matter, by id. */
  readonly texts: ReadonlyMap<string, string>;
  /** A name for the file of each idea that changes with it, by id. */
  readonly digests: ReadonlyMap<string, string>;
}

/** A facet value and the ideas its page lists, in the fair order. */
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
  const ideas = sortByDefaultOrder(
    entries.map((entry) => resolveIdea(entry, register)),
    buildDay,
    (idea) => getReviewReasons(idea, buildDay).length > 0,
  );
  const texts = new Map(entries.map(({ id, body = '' }) => [id, visibleText(parseMarkdown(body).tree).trim()]));
  const digests = new Map(entries.map(({ id, digest = '' }) => [id, String(digest)]));
  return { ideas, register, facets: collectFacetValues(ideas), columns: buildFacetColumns(ideas), texts, digests };
}

let loaded: Promise<Catalogue> | undefined;

/** The catalogue; one build reads it once, while `astro dev` reads it anew for every page. */
export function catalogue(): Promise<Catalogue> {
  if (!import.meta.env.PROD) return load();
  return (loaded ??= load());
}

/** Every page that lists the ideas with one facet value. A programme round has one even before any idea is in it. */
export async function facetPages(): Promise<FacetPage[]> {
  const { ideas, facets, register } = await catalogue();
  return FACETS.flatMap((facet: Facet) => {
    const listed = Map.groupBy(
      ideas.flatMap((idea) => facet.valuesOf(idea).map(({ value }) => ({ value, idea }))),
      ({ value }) => value,
    );
    const values = sortFacetValues([...facets[facet.name], ...(facet.alwaysListed?.(register) ?? [])]);
    return values.map((value) => ({ facet, value, ideas: (listed.get(value.value) ?? []).map(({ idea }) => idea) }));
  });
}

/**
 * The text of the idea `id` as a component to render; undefined when there is nothing to read in it.
 * @throws Error when no file has that id
 */
export async function renderIdeaContent(id: string) {
  const entry = await getEntry('projects', id);
  if (!entry) throw new Error(`${projectsName}/${id}.mdx is not among the ideas that were read.`);
  // The loader of `astro dev` keeps what an idea was before a bad edit. Its page shows what is wrong with the edit instead.
  if (!import.meta.env.PROD) await readCheckedEntry(join(projectsFolder, `${id}.mdx`));
  const { texts } = await catalogue();
  return texts.get(id) === '' ? undefined : (await render(entry)).Content;
}
