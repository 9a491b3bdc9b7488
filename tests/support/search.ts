import { readFileSync } from 'node:fs';
import { searchableOf } from '../../src/domain/searchable-of.ts';
import { buildIndex } from '../../src/search/build-index.ts';
import { openIndex } from '../../src/search/open-index.ts';
import type { SearchIndex } from '../../src/search/answer.ts';
import type { Searchable } from '../../src/search/searchable.ts';
import { shippedIdeas } from './shipped.ts';

/** An idea to be searched, of which only some fields matter. */
export function searchable(fields: Partial<Searchable>): Searchable {
  return { title: '', topics: [], skills: [], summary: '', outcomes: [], mentors: [], body: '', ...fields };
}

/** The index over `ideas`, its files kept in memory. */
export async function indexOver(ideas: readonly Searchable[]): Promise<SearchIndex> {
  const files = buildIndex(ideas);
  const index = await openIndex((name) => {
    const file = files.get(name);
    return file ? Promise.resolve(file) : Promise.reject(new Error(`there is no file ${name}`));
  });
  await index.deepen();
  return index;
}

/** Finds the ids of the shipped ideas that match, best first. */
export async function shippedSearch(): Promise<(text: string) => Promise<string[] | undefined>> {
  const ideas = shippedIdeas();
  const textOf = (id: string): string =>
    readFileSync(new URL(`../../projects/${id}.mdx`, import.meta.url), 'utf8').replace(/^---.*?\n---/s, '');
  const index = await indexOver(ideas.map((idea) => searchableOf(idea, textOf(idea.id))));
  return async (text) => (await index.find(text))?.ideas.flatMap((idea) => ideas[idea]?.id ?? []);
}
