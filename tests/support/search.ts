import { readFileSync } from 'node:fs';
import { parseMarkdown } from '../../src/check/markdown/parse-markdown.ts';
import { visibleText } from '../../src/check/markdown/markdown-tree.ts';
import { splitEntry } from '../../src/check/front-matter/front-matter.ts';
import { buildIndex } from '../../src/search/build-index.ts';
import { openIndex, type SearchIndex } from '../../src/search/open-index.ts';
import { toSearchDocument, type SearchDocument } from '../../src/search/search-document.ts';
import type { SearchFieldName } from '../../src/search/search-fields.ts';
import { shippedIdeas } from './shipped.ts';

const EMPTY = toSearchDocument({ title: '', summary: '', topics: [], skills: [] }, '');

/** A search document with `fields`. All other fields are empty. */
export function searchDocument(fields: Partial<Record<SearchFieldName, string | readonly string[]>>): SearchDocument {
  const lists = Object.entries(fields).map(([name, texts]) => [name, [texts].flat()]);
  return { ...EMPTY, ...(Object.fromEntries(lists) as Partial<SearchDocument>) };
}

/** The search index of `documents`, with its files in memory. */
export async function indexOver(documents: readonly SearchDocument[]): Promise<SearchIndex> {
  const files = buildIndex(documents);
  const index = await openIndex((name) => {
    const file = files.get(name);
    return file ? Promise.resolve(file) : Promise.reject(new Error(`there is no file ${name}`));
  });
  await index.loadBody();
  return index;
}

/** Finds the ids of the shipped ideas that match, best first. */
export async function shippedSearch(): Promise<(text: string) => Promise<string[] | undefined>> {
  const ideas = shippedIdeas();
  const textOf = (id: string): string =>
    visibleText(parseMarkdown(splitEntry(readFileSync(new URL(`../../projects/${id}.mdx`, import.meta.url), 'utf8')).text).tree);
  const index = await indexOver(ideas.map((idea) => toSearchDocument(idea, textOf(idea.id))));
  return async (text) => (await index.find(text))?.ideas.flatMap((idea) => ideas[idea]?.id ?? []);
}
