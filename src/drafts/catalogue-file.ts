import type { Idea, ReferenceData } from '../domain/idea.ts';
import type { ExistingIdea } from '../check/rules/rule.ts';

/** What the form knows of the catalogue: what an entry may name, and the ideas that are there. */
export interface EditorData {
  readonly topics: readonly (readonly [string, unknown])[];
  readonly people: readonly (readonly [string, unknown])[];
  readonly programmes: readonly (readonly [string, unknown])[];
  readonly neighbours: readonly ExistingIdea[];
  /** The skills that ideas ask for, as they are usually called. */
  readonly skills: readonly string[];
  /** The same as ideas write them. */
  readonly skillNames: readonly string[];
}

/** What the form is told of the ideas and the files beside them. */
export function buildEditorData(ideas: readonly Idea[], { topics, people, programmes }: ReferenceData): EditorData {
  return {
    topics: [...topics],
    people: [...people],
    programmes: [...programmes],
    neighbours: ideas.map(({ id, title, summary, previousIds }) => ({ id, title, summary, previousIds })),
    skillNames: [...new Set(ideas.flatMap((idea) => idea.skills.map(({ name }) => name)))],
    skills: [...new Set(ideas.flatMap((idea) => idea.skills.map(({ skill }) => skill.label)))].sort((a, b) => a.localeCompare(b)),
  };
}

/** The registers of a file that this site has written. */
export function toReferenceData({ topics, people, programmes }: EditorData): ReferenceData {
  return { topics: new Map(topics), people: new Map(people), programmes: new Map(programmes) } as ReferenceData;
}
