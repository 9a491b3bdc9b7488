import type { Idea, ReferenceData } from '../domain/idea.ts';

/** What the form at /add/ needs to know about the catalogue, as JSON: reference data and existing ideas. */
export type EditorData = ReturnType<typeof buildEditorData>;

/** Builds the data of the form. */
export function buildEditorData(ideas: readonly Idea[], { topics, people, programmes }: ReferenceData) {
  const skills = ideas.flatMap((idea) => idea.skills);
  return {
    topics: [...topics],
    people: [...people],
    programmes: [...programmes],
    existingIdeas: ideas.map(({ id, title, summary, previousIds }) => ({ id, title, summary, previousIds })),
    /** As the ideas write them. */
    skillNames: [...new Set(skills.map(({ name }) => name))],
    /** By their usual names. */
    skills: [...new Set(skills.map(({ skill }) => skill.label))].sort((a, b) => a.localeCompare(b)),
  };
}

/** The reference data in `data`. */
export function toReferenceData({ topics, people, programmes }: EditorData): ReferenceData {
  return { topics: new Map(topics), people: new Map(people), programmes: new Map(programmes) };
}
