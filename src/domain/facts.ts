import { FACETS, type FacetName, type FacetValue } from './facets.ts';
import type { Idea } from './idea.ts';

/** A line of an idea's specimen label: each value links to the page of its facet. */
export interface Fact {
  readonly name: FacetName;
  readonly label: string;
  readonly values: readonly FacetValue[];
}

/** Status heads the label and skills have a section of their own; these stand between. */
const LABELLED: readonly FacetName[] = ['difficulty', 'size', 'mentor', 'topic', 'programme'];

/** What the specimen label says of `idea`, lines without a value left out. */
export function factsOf(idea: Idea): Fact[] {
  return FACETS.filter(({ name }) => LABELLED.includes(name))
    .map((facet) => ({ name: facet.name, label: facet.label, values: facet.of(idea) }))
    .filter(({ values }) => values.length > 0);
}
