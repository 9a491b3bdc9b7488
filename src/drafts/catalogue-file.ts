import type { Idea, ReferenceData } from '../domain/idea.ts';
import type { ExistingIdea } from '../check/rules/rule.ts';

/** What the form at /add/ needs to know about the catalogue, as JSON: reference data and existing ideas. */
export interface EditorData {
  readonly topics: readonly (readonly [string, unknown])[];
  readonly people: readonly (readonly [string, unknown])[];
  readonly programmes: readonly (readonly [string, unknown])[];
  readonly existingIdeas: readonly ExistingIdea[];
  /** The skills of all ideas, by their usual names. */
  readonly skills: readonly string[];
  /** The skills of all ideas, as the ideas write them. */
  readonly skillNames: readonly string[];
}

/** Builds the data of the form. */
export function buildEditorData(ideas: readonly Idea[], { topics, people, programmes }: ReferenceData): EditorData {
  return {
    topics: [...topics],
    people: [...people],
    programmes: [...programmes],
    existingIdeas: ideas.map(({ id, title, summary, previousIds }) => ({ id, title, summary, previousIds })),
    skillNames: [...new Set(ideas.flatMap((idea) => idea.skills.map(({ name }) => name)))],
    skills: [...new Set(ideas.flatMap((idea) => idea.skills.map(({ skill }) => skill.label)))].sort((a, b) => a.localeCompare(b)),
  };
}

/** The reference data in `data`, which this site wrote itself. */
export function toReferenceData({ topics, people, programmes }: EditorData): ReferenceData {
  return { topics: new Map(topics), people: new Map(people), programmes: new Map(programmes) } as ReferenceData;
}
