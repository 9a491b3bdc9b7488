import { skillOf } from '../../src/domain/skill.ts';
import { searchDocumentOf, type SearchDocument } from '../../src/search/search-document.ts';
import type { IdeaRecord } from '../corpus/record.ts';

/** The search document of `record`, made as the site makes that of an idea. */
export function recordDocument({ title, summary, topics, skills, body }: IdeaRecord): SearchDocument {
  const bySkill = new Map(skills.map(skillOf).map((skill) => [skill.value, { skill }]));
  const idea = { title, summary, topics: topics.map((label) => ({ label, aliases: [] })), skills: [...bySkill.values()] };
  return searchDocumentOf(idea, body);
}
