/** The one door to the content: entries in, checked and finished ideas out. */
import { getCollection, getEntry, render } from 'astro:content';
import { join } from 'node:path';
import { readCheckedEntry } from './entry-loader.ts';
import { parseText } from '../check/markdown/parse-markdown.ts';
import { visibleText } from '../check/markdown/markdown-tree.ts';
import { buildDay } from './build-day.ts';
import { columnsOf, type Columns } from '../domain/filters/facet-columns.ts';
import { facetValuesOf, type FacetValues, FACETS, orderValues, type Facet, type FacetValue } from '../domain/filters/facets.ts';
import { fairOrder } from '../domain/default-order.ts';
import { reasonsToLook } from '../domain/review-status.ts';
import { ideaOf, type Idea, type Register } from '../domain/idea.ts';
import { projectsFolder, projectsName } from './projects-folder.ts';

export interface Catalogue {
  /** Every idea, in the fair order of the day of the build. */
  readonly ideas: readonly Idea[];
  readonly register: Register;
  /** Every facet value at least one idea has. */
  readonly facets: FacetValues;
  /** The ideas as filters and sorts see them. */
  readonly columns: Columns;
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
  const ideas = fairOrder(
    entries.map((entry) => ideaOf(entry, register)),
    buildDay,
    (idea) => reasonsToLook(idea, buildDay).length > 0,
  );
  const texts = new Map(entries.map(({ id, body = '' }) => [id, visibleText(parseText(body).tree).trim()]));
  const digests = new Map(entries.map(({ id, digest = '' }) => [id, String(digest)]));
  return { ideas, register, facets: facetValuesOf(ideas), columns: columnsOf(ideas), texts, digests };
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
      ideas.flatMap((idea) => facet.of(idea).map(({ value }) => ({ value, idea }))),
      ({ value }) => value,
    );
    const values = orderValues([...facets[facet.name], ...(facet.kept?.(register) ?? [])]);
    return values.map((value) => ({ facet, value, ideas: (listed.get(value.value) ?? []).map(({ idea }) => idea) }));
  });
}

/**
 * The text of the idea `id` as a component to render; undefined when there is nothing to read in it.
 * @throws Error when no file has that id
 */
export async function contentOf(id: string) {
  const entry = await getEntry('projects', id);
  if (!entry) throw new Error(`${projectsName}/${id}.mdx is not among the ideas that were read.`);
  // The loader of `astro dev` keeps what an idea was before a bad edit. Its page shows what is wrong with the edit instead.
  if (!import.meta.env.PROD) await readCheckedEntry(join(projectsFolder, `${id}.mdx`));
  const { texts } = await catalogue();
  return texts.get(id) === '' ? undefined : (await render(entry)).Content;
}
