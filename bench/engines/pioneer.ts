import { buildIndex } from '../../src/search/build-index.ts';
import { openIndex } from '../../src/search/open-index.ts';
import { recordDocument } from '../record-document.ts';
import type { Engine } from './engine.ts';
import { fileOf } from './files.ts';

/** The search of this catalogue, over every field, with the text of the ideas loaded too. */
export const pioneer: Engine = {
  name: 'pioneer',
  build: async (records) => ({ index: buildIndex(records.map(recordDocument)) }),
  load: async ({ index }) => {
    const search = await openIndex(async (name) => fileOf(index, name));
    await search.loadBody();
    return async (text) => (await search.find(text))?.ideas ?? [];
  },
};
