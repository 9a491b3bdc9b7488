import Fuse, { type IFuseOptions } from 'fuse.js';
import type { IdeaRecord } from '../corpus/corpus.ts';
import { createJsonIndex, getFileText, type Engine } from './engine.ts';

const INDEX_FILE = 'records.json';

type ShortFields = Pick<IdeaRecord, 'title' | 'topics' | 'skills' | 'summary'>;

/** Every query word must match, with typos allowed, at any position of a field. */
const OPTIONS: IFuseOptions<ShortFields> = {
  keys: [
    { name: 'title', weight: 6 },
    { name: 'topics', weight: 3 },
    { name: 'skills', weight: 3 },
    { name: 'summary', weight: 2 },
  ],
  useTokenSearch: true,
  tokenMatch: 'all',
  tokenize: /[\p{L}\p{M}\p{N}_]+[+#]*/gu,
  ignoreDiacritics: true,
  ignoreLocation: true,
  threshold: 0.3,
};

/** Fuse.js with token search. It scans every record for each query, so bodies are left out: they would make it slower still. */
export const fuse: Engine = {
  name: 'fuse',
  note: 'token search in title, summary, topics and skills; builds its index while loading.',
  build: async (records) => ({
    index: createJsonIndex(
      INDEX_FILE,
      records.map(({ title, topics, skills, summary }): ShortFields => ({ title, topics, skills, summary })),
    ),
  }),
  load: async ({ index }) => {
    const search = new Fuse(JSON.parse(getFileText(index, INDEX_FILE)) as ShortFields[], OPTIONS);
    return async (text) => search.search(text).map(({ refIndex }) => refIndex);
  },
};
