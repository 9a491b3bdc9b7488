/** The one door to the content collections: pages get the ideas here, checked and with their references resolved. */
import { getCollection, getEntry, render } from 'astro:content';
import { join } from 'node:path';
import { visibleText } from '../check/markdown/markdown-tree.ts';
import { parseMarkdown } from '../check/markdown/parse-markdown.ts';
import { sortByDefaultOrder } from '../domain/default-order.ts';
import { buildFacetColumns, type FacetColumns } from '../domain/filters/facet-columns.ts';
import { collectFacetValues, FACETS, sortFacetValues, type Facet, type FacetValues } from '../domain/filters/facets.ts';
import { resolveIdea, type Idea, type ReferenceData } from '../domain/idea.ts';
import { getReviewReasons } from '../domain/review-status.ts';
import { buildDay } from './build-day.ts';
import { readCheckedEntry } from './loaders.ts';
import { projectsFolder, projectsName } from './projects-folder.ts';

export interface Catalogue {
  /** Every idea, in the default order on the day of the build. */
  readonly ideas: readonly Idea[];
  readonly referenceData: ReferenceData;
  /** The values of each facet that at least one idea has. */
  readonly facets: FacetValues;
  /** The ideas in the form that filters and sorts use. */
  readonly columns: FacetColumns;
  /** By id: the visible words of the idea's Markdown. */
  readonly texts: ReadonlyMap<string, string>;
  /** By id: a hash of the idea's file. */
  readonly digests: ReadonlyMap<string, string>;
}

/** Returns a function that runs `load` once per build. In `astro dev`, where files change, it runs `load` on every call. */
export function oncePerBuild<Result>(load: () => Promise<Result>): () => Promise<Result> {
  let result: Promise<Result> | undefined;
  return () => (import.meta.env.PROD ? (result ??= load()) : load());
}

function toRows<Row>(entries: readonly { readonly id: string; readonly data: Row }[]): Map<string, Row & { readonly id: string }> {
  return new Map(entries.map(({ id, data }) => [id, { ...data, id }]));
}

/** Reads the collections and resolves the references between them. */
export const getCatalogue = oncePerBuild(async (): Promise<Catalogue> => {
  const entries = await getCollection('projects');
  const referenceData = {
    topics: toRows(await getCollection('topics')),
    people: toRows(await getCollection('people')),
    programmes: toRows(await getCollection('programmes')),
  };
  const ideas = sortByDefaultOrder(
    entries.map((entry) => resolveIdea(entry, referenceData)),
    buildDay,
    (idea) => getReviewReasons(idea, buildDay).length > 0,
  );
  return {
    ideas,
    referenceData,
    facets: collectFacetValues(ideas),
    columns: buildFacetColumns(ideas),
    texts: new Map(entries.map(({ id, body = '' }) => [id, visibleText(parseMarkdown(body).tree).trim()])),
    digests: new Map(entries.map(({ id, digest = '' }) => [id, String(digest)])),
  };
});

/** The pages that list the ideas with one facet value, in the default order. A programme has a page even when it has no ideas yet. */
export async function listFacetPages() {
  const { ideas, facets, referenceData } = await getCatalogue();
  return FACETS.flatMap((facet: Facet) => {
    const rows = Map.groupBy(
      ideas.flatMap((idea) => facet.valuesOf(idea).map(({ value }) => ({ value, idea }))),
      ({ value }) => value,
    );
    const values = sortFacetValues([...facets[facet.name], ...(facet.alwaysListed?.(referenceData) ?? [])]);
    return values.map((value) => ({ facet, value, ideas: (rows.get(value.value) ?? []).map(({ idea }) => idea) }));
  });
}

/**
 * Renders the Markdown of the idea `id`.
 * @returns an Astro component; undefined when the text is empty
 * @throws Error when there is no idea with this id, or, in `astro dev`, when its file has problems
 */
export async function renderIdeaContent(id: string) {
  const entry = await getEntry('projects', id);
  if (!entry) throw new Error(`There is no idea ${projectsName}/${id}.mdx in the content collection.`);
  // After a bad edit, the loader in `astro dev` keeps the last good version. The page must show the problems instead.
  if (!import.meta.env.PROD) await readCheckedEntry(join(projectsFolder, `${id}.mdx`));
  const { texts } = await getCatalogue();
  return texts.get(id) === '' ? undefined : (await render(entry)).Content;
}
