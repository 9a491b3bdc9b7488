import Fuse, { type IFuseOptions } from 'fuse.js';
import type { IdeaRecord } from '../corpus/record.ts';
import type { Engine } from './engine.ts';
import { textOf, toJsonFile } from './files.ts';

const FILE = 'records.json';

type Short = Pick<IdeaRecord, 'title' | 'topics' | 'skills' | 'summary'>;

/** Every word must be found, each may have a slip, and it does not matter where in a field it stands. */
const OPTIONS: IFuseOptions<Short> = {
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

/** Fuse.js, searching by tokens. It reads every record for every answer, so bodies would only make it slower still. */
export const fuse: Engine = {
  name: 'fuse',
  note: 'token search over the short fields (title, summary, topics, skills); it indexes on loading.',
  build: async (records) => ({
    index: toJsonFile(
      FILE,
      records.map(({ title, topics, skills, summary }): Short => ({ title, topics, skills, summary })),
    ),
  }),
  load: async ({ index }) => {
    const search = new Fuse(JSON.parse(textOf(index, FILE)) as Short[], OPTIONS);
    return async (text) => search.search(text).map(({ refIndex }) => refIndex);
  },
};
