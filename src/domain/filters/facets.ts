import { wantsMentor, type Idea, type Programme, type ReferenceData } from '../idea.ts';
import { DIFFICULTIES, SIZES, STATUSES, getTermRank, getTerm, type Term } from '../vocabulary.ts';

/** One value of a facet: `value` stands in addresses, `label` is read by people. */
export interface FacetValue {
  readonly value: string;
  readonly label: string;
  /** Smaller comes first among the values of its facet; equals are sorted by label. */
  readonly rank: number;
  /** A line on what the value means, when there is one. */
  readonly meaning?: string | undefined;
}

interface FacetDefinition {
  readonly name: string;
  readonly label: string;
  /** The folder of its static pages: /topics/networking/. */
  readonly folder: string;
  /** Whether an idea can have more than one value, so that one can ask for all of some. */
  readonly several: boolean;
  /** The heading of a value's page. */
  readonly heading: (value: FacetValue) => string;
  readonly of: (idea: Idea) => readonly FacetValue[];
  /** Values that have a page even while no idea has them. */
  readonly kept?: (register: ReferenceData) => readonly FacetValue[];
}

function valueIn<Value extends string | number>(table: readonly Term<Value>[], value: Value): FacetValue {
  const { label, meaning } = getTerm(table, value);
  return { value: String(value), label, meaning, rank: getTermRank(table, value) };
}

function programmeValue({ id, name, year }: Programme): FacetValue {
  return { value: id, label: name, rank: -year };
}

/** Takes a place among the mentors, so no person may have this id. */
export const MENTOR_WANTED: FacetValue = {
  value: 'wanted',
  label: 'Mentor wanted',
  rank: -1,
  meaning: 'Nobody has offered to guide these yet. Write to the channel first, or offer yourself.',
};

/** The facets, in the order a visitor meets them. The only list of them: query, counts, pages and forms follow it. */
export const FACETS = [
  {
    name: 'topic',
    label: 'Topic',
    folder: 'topics',
    several: true,
    heading: ({ label }) => `Ideas about ${label}`,
    of: ({ topics }) => topics.map(({ id, label, description }) => ({ value: id, label, meaning: description, rank: 0 })),
  },
  {
    name: 'difficulty',
    label: 'Difficulty',
    folder: 'difficulty',
    several: false,
    heading: ({ label }) => `${label} ideas`,
    of: ({ difficulty }) => [valueIn(DIFFICULTIES, difficulty)],
  },
  {
    name: 'size',
    label: 'Size',
    folder: 'size',
    several: true,
    heading: ({ label }) => `Ideas for ${label}`,
    of: ({ sizes }) => [...sizes].sort((a, b) => a - b).map((size) => valueIn(SIZES, size)),
  },
  {
    name: 'status',
    label: 'Status',
    folder: 'status',
    several: false,
    heading: ({ label }) => `Ideas: ${label.toLowerCase()}`,
    of: ({ status }) => [valueIn(STATUSES, status)],
  },
  {
    name: 'skill',
    label: 'Skill',
    folder: 'skills',
    several: true,
    heading: ({ label }) => `Ideas that use ${label}`,
    of: ({ skills }) => skills.map(({ skill }) => ({ ...skill, rank: 0 })),
  },
  {
    name: 'programme',
    label: 'Programme',
    folder: 'programmes',
    several: true,
    heading: ({ label }) => label,
    of: ({ programmes }) => programmes.map(programmeValue),
    kept: ({ programmes }) => [...programmes.values()].map(programmeValue),
  },
  {
    name: 'mentor',
    label: 'Mentor',
    folder: 'mentors',
    several: true,
    heading: ({ value, label }) => (value === MENTOR_WANTED.value ? 'Ideas that want a mentor' : `Ideas with ${label}`),
    of: (idea) => (wantsMentor(idea) ? [MENTOR_WANTED] : idea.mentors.map(({ id, name }) => ({ value: id, label: name, rank: 0 }))),
  },
] as const satisfies readonly FacetDefinition[];

export type FacetName = (typeof FACETS)[number]['name'];
export type Facet = FacetDefinition & { readonly name: FacetName };

/** The facet that is called `name`, if any is. */
export function findFacet(name: string | undefined): Facet | undefined {
  return FACETS.find((facet) => facet.name === name);
}

/** An object with one property a facet, each made by `make`. */
export function mapFacets<Value>(make: (facet: Facet) => Value): Record<FacetName, Value> {
  return Object.fromEntries(FACETS.map((facet) => [facet.name, make(facet)])) as Record<FacetName, Value>;
}

/** `values`, each once, in the order a visitor meets them. */
export function sortFacetValues(values: readonly FacetValue[]): FacetValue[] {
  const unique = new Map(values.map((value) => [value.value, value]));
  return [...unique.values()].sort((a, b) => a.rank - b.rank || a.label.localeCompare(b.label, 'en'));
}

/** The values of every facet, in the order a visitor meets them. */
export type FacetValues = Readonly<Record<FacetName, readonly FacetValue[]>>;

/** Every value that at least one of `ideas` has, facet by facet, in the order a visitor meets them. */
export function collectFacetValues(ideas: readonly Idea[]): FacetValues {
  return mapFacets((facet) => sortFacetValues(ideas.flatMap((idea) => facet.of(idea))));
}
