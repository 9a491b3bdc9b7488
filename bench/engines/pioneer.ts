import { toSkill } from '../../src/domain/skills.ts';
import { buildIndex } from '../../src/search/build-index.ts';
import { openIndex } from '../../src/search/open-index.ts';
import { toSearchDocument, type SearchDocument } from '../../src/search/search-document.ts';
import type { IdeaRecord } from '../corpus/corpus.ts';
import { getFile, type Engine } from './engine.ts';

/** Converts a record to a search document in the same way as the site converts an idea. */
function recordToSearchDocument({ title, summary, topics, skills, body }: IdeaRecord): SearchDocument {
  const skillsByValue = new Map(skills.map(toSkill).map((skill) => [skill.value, { skill }]));
  const idea = { title, summary, topics: topics.map((label) => ({ label, aliases: [] })), skills: [...skillsByValue.values()] };
  return toSearchDocument(idea, body);
}

/** The search of this catalogue over every field, with the body index loaded. */
export const pioneer: Engine = {
  name: 'pioneer',
  build: async (records) => ({ index: buildIndex(records.map(recordToSearchDocument)) }),
  load: async ({ index }) => {
    const search = await openIndex(async (name) => getFile(index, name));
    await search.loadBody();
    return async (text) => (await search.find(text))?.ideas ?? [];
  },
};
