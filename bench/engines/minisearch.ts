import MiniSearch, { type Options, type SearchOptions } from 'minisearch';
import type { IdeaRecord } from '../corpus/record.ts';
import type { Engine } from './engine.ts';
import { textOf, toJsonFile } from './files.ts';

const FILE = 'minisearch.json';

type Numbered = Omit<IdeaRecord, 'id'> & { readonly number: number };

/** Short words have too many neighbours for a slip to be forgiven. */
const SHORTEST_FUZZY = 4;

const SEARCH: SearchOptions = {
  boost: { title: 6, topics: 3, skills: 3, summary: 2, body: 1 },
  combineWith: 'AND',
  prefix: true,
  fuzzy: (word) => (word.length < SHORTEST_FUZZY ? false : 0.2),
};

const OPTIONS: Options<Numbered> = {
  idField: 'number',
  fields: ['title', 'topics', 'skills', 'summary', 'body'],
  extractField: (record, field) => {
    const value = record[field as keyof Numbered];
    return Array.isArray(value) ? value.join(' ') : String(value);
  },
  processTerm: (word) => word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase(),
  searchOptions: SEARCH,
};

/** MiniSearch over every field: the ideas that have every word, else those that have any. */
export const minisearch: Engine = {
  name: 'minisearch',
  build: async (records) => {
    const search = new MiniSearch(OPTIONS);
    search.addAll(records.map(({ id, ...fields }, number) => ({ ...fields, number })));
    return { index: toJsonFile(FILE, search) };
  },
  load: async ({ index }) => {
    const search = MiniSearch.loadJSON(textOf(index, FILE), OPTIONS);
    return async (text) => {
      const all = search.search(text);
      const found = all.length > 0 ? all : search.search(text, { combineWith: 'OR' });
      return found.map(({ id }) => id as number);
    };
  },
};
