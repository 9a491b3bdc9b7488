import MiniSearch, { type Options, type SearchOptions } from 'minisearch';
import type { IdeaRecord } from '../corpus/corpus.ts';
import { createJsonIndex, getFileText, type Engine } from './engine.ts';

const INDEX_FILE = 'minisearch.json';

type NumberedRecord = Omit<IdeaRecord, 'id'> & { readonly number: number };

/** Shorter words are within one typo of too many other words. */
const MIN_FUZZY_LENGTH = 4;

const SEARCH_OPTIONS: SearchOptions = {
  boost: { title: 6, topics: 3, skills: 3, summary: 2, body: 1 },
  combineWith: 'AND',
  prefix: true,
  fuzzy: (word) => (word.length < MIN_FUZZY_LENGTH ? false : 0.2),
};

const OPTIONS: Options<NumberedRecord> = {
  idField: 'number',
  fields: ['title', 'topics', 'skills', 'summary', 'body'],
  extractField: (record, field) => {
    const value = record[field as keyof NumberedRecord];
    return Array.isArray(value) ? value.join(' ') : String(value);
  },
  processTerm: (word) => word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase(),
  searchOptions: SEARCH_OPTIONS,
};

/** MiniSearch over every field. Finds the ideas with all query words, or, if there are none, the ideas with any of them. */
export const minisearch: Engine = {
  name: 'minisearch',
  build: async (records) => {
    const search = new MiniSearch(OPTIONS);
    search.addAll(records.map(({ id, ...fields }, number) => ({ ...fields, number })));
    return { index: createJsonIndex(INDEX_FILE, search) };
  },
  load: async ({ index }) => {
    const search = MiniSearch.loadJSON(getFileText(index, INDEX_FILE), OPTIONS);
    return async (text) => {
      const withAllWords = search.search(text);
      const results = withAllWords.length > 0 ? withAllWords : search.search(text, { combineWith: 'OR' });
      return results.map(({ id }) => id as number);
    };
  },
};
