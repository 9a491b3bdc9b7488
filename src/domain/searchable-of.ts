import type { Idea } from './idea.ts';
import { aliasesOf } from './skill.ts';

/** What of an idea can be searched: the words people use, no ids. */
export interface SearchText {
  readonly title: string;
  readonly topics: readonly string[];
  readonly skills: readonly string[];
  readonly summary: string;
  readonly outcomes: readonly string[];
  readonly mentors: readonly string[];
  readonly body: string;
}

/**
 * The words of `idea`. Other names of its topics and skills are among them, so that "logging" finds observability.
 * @param text the text of its entry as written, in Markdown
 */
export function searchableOf(idea: Idea, text: string): SearchText {
  const told = idea.history.flatMap(({ contributor, outcome, remains }) => [contributor, outcome, remains]);
  return {
    title: idea.title,
    topics: idea.topics.flatMap(({ label, aliases }) => [label, ...aliases]),
    skills: idea.skills.flatMap(({ skill }) => [skill.label, ...aliasesOf(skill.label)]),
    summary: idea.summary,
    outcomes: idea.outcomes,
    mentors: idea.mentors.map(({ name }) => name),
    body: [text, ...idea.starterTasks, ...idea.stretchGoals, ...told].filter((part) => part !== undefined).join('\n'),
  };
}
