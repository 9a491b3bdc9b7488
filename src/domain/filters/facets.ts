import { MENTOR_WANTED_LABEL, wantsMentor, type Idea, type Programme, type ReferenceData } from '../idea.ts';
import { DIFFICULTIES, SIZES, STATUSES, getTermRank, getTerm, type Term } from '../vocabulary.ts';

/** One value of a facet: `value` is used in URLs, `label` is shown to people. */
export interface FacetValue {
  readonly value: string;
  readonly label: string;
  /** Values are sorted by rank, then by label. */
  readonly rank: number;
  readonly meaning?: string | undefined;
}

interface FacetDefinition {
  readonly name: string;
  readonly label: string;
  /** The path of its pages: `topics` in /topics/networking/. */
  readonly path: string;
  /** Whether an idea can have several values, so that a visitor can ask for all of them. */
  readonly isMultiValued: boolean;
  readonly heading: (value: FacetValue) => string;
  readonly valuesOf: (idea: Idea) => readonly FacetValue[];
  /** Values that have a page even when no idea has them. */
  readonly alwaysListed?: (data: ReferenceData) => readonly FacetValue[];
}

function toFacetValue<Value extends string | number>(table: readonly Term<Value>[], value: Value): FacetValue {
  const { label, meaning } = getTerm(table, value);
  return { value: String(value), label, meaning, rank: getTermRank(table, value) };
}

function toProgrammeValue({ id, name, year }: Programme): FacetValue {
  return { value: id, label: name, rank: -year };
}

/** A value of the mentor facet. No person may have this id. */
export const MENTOR_WANTED: FacetValue = {
  value: 'wanted',
  label: MENTOR_WANTED_LABEL,
  rank: -1,
  meaning: 'These ideas have no mentor yet. Write to the contact first, or offer to be the mentor.',
};

/** All facets in display order. Query, counts, pages and forms follow this list. */
export const FACETS = [
  {
    name: 'topic',
    label: 'Topic',
    path: 'topics',
    isMultiValued: true,
    heading: ({ label }) => `Ideas about ${label}`,
    valuesOf: ({ topics }) => topics.map(({ id, label, description }) => ({ value: id, label, meaning: description, rank: 0 })),
  },
  {
    name: 'difficulty',
    label: 'Difficulty',
    path: 'difficulty',
    isMultiValued: false,
    heading: ({ label }) => `${label} ideas`,
    valuesOf: ({ difficulty }) => [toFacetValue(DIFFICULTIES, difficulty)],
  },
  {
    name: 'size',
    label: 'Size',
    path: 'size',
    isMultiValued: true,
    heading: ({ label }) => `Ideas for ${label}`,
    valuesOf: ({ sizes }) => [...sizes].sort((a, b) => a - b).map((size) => toFacetValue(SIZES, size)),
  },
  {
    name: 'status',
    label: 'Status',
    path: 'status',
    isMultiValued: false,
    heading: ({ label }) => `Ideas: ${label.toLowerCase()}`,
    valuesOf: ({ status }) => [toFacetValue(STATUSES, status)],
  },
  {
    name: 'skill',
    label: 'Skill',
    path: 'skills',
    isMultiValued: true,
    heading: ({ label }) => `Ideas that use ${label}`,
    valuesOf: ({ skills }) => skills.map(({ skill }) => ({ ...skill, rank: 0 })),
  },
  {
    name: 'programme',
    label: 'Programme',
    path: 'programmes',
    isMultiValued: true,
    heading: ({ label }) => label,
    valuesOf: ({ programmes }) => programmes.map(toProgrammeValue),
    alwaysListed: ({ programmes }) => [...programmes.values()].map(toProgrammeValue),
  },
  {
    name: 'mentor',
    label: 'Mentor',
    path: 'mentors',
    isMultiValued: true,
    heading: ({ value, label }) => (value === MENTOR_WANTED.value ? 'Ideas that need a mentor' : `Ideas with ${label}`),
    valuesOf: (idea) => (wantsMentor(idea) ? [MENTOR_WANTED] : idea.mentors.map(({ id, name }) => ({ value: id, label: name, rank: 0 }))),
  },
] as const satisfies readonly FacetDefinition[];

export type FacetName = (typeof FACETS)[number]['name'];
export type Facet = FacetDefinition & { readonly name: FacetName };

/** The facet with this name, or undefined. */
export function findFacet(name: string | undefined): Facet | undefined {
  return FACETS.find((facet) => facet.name === name);
}

/** An object with one property for each facet, created by `create`. */
export function mapFacets<Value>(create: (facet: Facet) => Value): Record<FacetName, Value> {
  return Object.fromEntries(FACETS.map((facet) => [facet.name, create(facet)])) as Record<FacetName, Value>;
}

/** `values` without duplicates, in display order. */
export function sortFacetValues(values: readonly FacetValue[]): FacetValue[] {
  const unique = new Map(values.map((value) => [value.value, value]));
  return [...unique.values()].sort((a, b) => a.rank - b.rank || a.label.localeCompare(b.label, 'en'));
}

/** The values of every facet in display order. */
export type FacetValues = Readonly<Record<FacetName, readonly FacetValue[]>>;

/** By facet, every value that at least one of `ideas` has. */
export function collectFacetValues(ideas: readonly Idea[]): FacetValues {
  return mapFacets((facet) => sortFacetValues(ideas.flatMap((idea) => facet.valuesOf(idea))));
}
