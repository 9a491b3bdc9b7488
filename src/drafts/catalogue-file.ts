import type { Idea, Register } from '../domain/idea.ts';
import type { Neighbour } from '../check/rules/rule.ts';

/** What the form knows of the catalogue: what an entry may name, and the ideas that are there. */
export interface CatalogueFile {
  readonly topics: readonly (readonly [string, unknown])[];
  readonly people: readonly (readonly [string, unknown])[];
  readonly programmes: readonly (readonly [string, unknown])[];
  readonly neighbours: readonly Neighbour[];
  /** The skills that ideas ask for, as they are usually called. */
  readonly skills: readonly string[];
  /** The same as ideas write them. */
  readonly skillNames: readonly string[];
}

/** What the form is told of the ideas and the files beside them. */
export function catalogueFileOf(ideas: readonly Idea[], { topics, people, programmes }: Register): CatalogueFile {
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
export function registerOf({ topics, people, programmes }: CatalogueFile): Register {
  return { topics: new Map(topics), people: new Map(people), programmes: new Map(programmes) } as Register;
}
