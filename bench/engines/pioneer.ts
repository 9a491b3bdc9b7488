import { skillOf } from '../../src/domain/skill.ts';
import { buildIndex } from '../../src/search/build-index.ts';
import { openIndex } from '../../src/search/open-index.ts';
import { searchDocumentOf, type SearchDocument } from '../../src/search/search-document.ts';
import type { IdeaRecord } from '../corpus/corpus.ts';
import { getFile, type Engine } from './engine.ts';

/** Converts a record to a search document in the same way as the site converts an idea. */
function toSearchDocument({ title, summary, topics, skills, body }: IdeaRecord): SearchDocument {
  const skillsByValue = new Map(skills.map(skillOf).map((skill) => [skill.value, { skill }]));
  const idea = { title, summary, topics: topics.map((label) => ({ label, aliases: [] })), skills: [...skillsByValue.values()] };
  return searchDocumentOf(idea, body);
}

/** The search of this catalogue over every field, with the body index loaded. */
export const pioneer: Engine = {
  name: 'pioneer',
  build: async (records) => ({ index: buildIndex(records.map(toSearchDocument)) }),
  load: async ({ index }) => {
    const search = await openIndex(async (name) => getFile(index, name));
    await search.deepen();
    return async (text) => (await search.find(text))?.ideas ?? [];
  },
};
