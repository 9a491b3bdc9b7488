import { eachFacet, orderValues, type FacetName, type FacetValue } from './facets.ts';
import type { Idea } from './idea.ts';
import { aliasesOf } from './skill.ts';
import { DIFFICULTIES, rankOf } from './vocabulary.ts';

/** An idea as search, filters and sorts see it: plain JSON, the same at build time and in the browser. */
export interface IdeaRecord {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly outcomes: readonly string[];
  /** Other names of its topics and skills, so that a search for "logging" finds observability. */
  readonly aliases: readonly string[];
  /** The values the idea has in each facet. */
  readonly facets: Readonly<Record<FacetName, readonly string[]>>;
  /** What sorts go by: days as YYYY-MM-DD, hours of the smallest size, and 0 for the easiest. */
  readonly added: string;
  readonly reviewed: string;
  readonly hours: number;
  readonly difficulty: number;
}

/** The ideas of a catalogue together with the labels of every facet value they have. What the browser loads. */
export interface RecordSet {
  readonly records: readonly IdeaRecord[];
  readonly facets: Readonly<Record<FacetName, readonly FacetValue[]>>;
}

/** What search, filters and sorts need of `idea`. */
export function recordOf(idea: Idea): IdeaRecord {
  return {
    id: idea.id,
    title: idea.title,
    summary: idea.summary,
    outcomes: idea.outcomes,
    aliases: [...idea.topics.flatMap((topic) => topic.aliases), ...idea.skills.flatMap(({ skill }) => aliasesOf(skill.label))],
    facets: eachFacet((facet) => [...new Set(facet.of(idea).map(({ value }) => value))]),
    added: idea.added,
    reviewed: idea.reviewed ?? '',
    hours: Math.min(...idea.sizes),
    difficulty: rankOf(DIFFICULTIES, idea.difficulty),
  };
}

/** Every value that at least one of `ideas` has, facet by facet, in the order a visitor meets them. */
export function facetValuesOf(ideas: readonly Idea[]): Record<FacetName, readonly FacetValue[]> {
  return eachFacet((facet) => orderValues(ideas.flatMap((idea) => facet.of(idea))));
}

/** `ideas` as the browser loads them, in the order given. */
export function recordSetOf(ideas: readonly Idea[]): RecordSet {
  return { records: ideas.map(recordOf), facets: facetValuesOf(ideas) };
}
