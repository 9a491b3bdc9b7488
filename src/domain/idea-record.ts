import { FACETS, eachFacet, type FacetName, type FacetValue } from './facets.ts';
import type { Idea } from './idea.ts';
import { DIFFICULTIES, rankOf } from './vocabulary.ts';

/** An idea as search, filters and sorts see it: plain JSON, the same at build time and in the browser. */
export interface IdeaRecord {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly outcomes: readonly string[];
  /** The topics' other names, so that a search for "logging" finds observability. */
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

export function recordOf(idea: Idea): IdeaRecord {
  const facets = new Map<FacetName, readonly string[]>(
    FACETS.map((facet) => [facet.name, [...new Set(facet.of(idea).map(({ value }) => value))]]),
  );
  return {
    id: idea.id,
    title: idea.title,
    summary: idea.summary,
    outcomes: idea.outcomes,
    aliases: idea.topics.flatMap((topic) => topic.aliases),
    facets: eachFacet((name) => facets.get(name) ?? []),
    added: idea.added,
    reviewed: idea.reviewed ?? '',
    hours: Math.min(...idea.sizes),
    difficulty: rankOf(DIFFICULTIES, idea.difficulty),
  };
}

/** `values`, each once, in the order a visitor meets them. */
export function orderValues(values: readonly FacetValue[]): FacetValue[] {
  const unique = new Map(values.map((value) => [value.value, value]));
  return [...unique.values()].sort((a, b) => a.rank - b.rank || a.label.localeCompare(b.label, 'en'));
}

/** Every value that at least one of `ideas` has, facet by facet, in the order a visitor meets them. */
export function facetValuesOf(ideas: readonly Idea[]): Record<FacetName, readonly FacetValue[]> {
  const found = new Map<FacetName, readonly FacetValue[]>(FACETS.map((facet) => [facet.name, orderValues(ideas.flatMap(facet.of))]));
  return eachFacet((name) => found.get(name) ?? []);
}

/** `ideas` as the browser loads them, in the order given. */
export function recordSetOf(ideas: readonly Idea[]): RecordSet {
  return { records: ideas.map(recordOf), facets: facetValuesOf(ideas) };
}
