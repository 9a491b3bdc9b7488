import { dotsOf } from './idea-card.ts';
import { NOT_CONFIRMED, unconfirmed } from './consent.ts';
import { formatDay } from './day.ts';
import { FACETS, type Facet, type FacetName, type FacetValue } from './filters/facets.ts';
import type { Idea } from './idea.ts';
import { KINDS, termOf } from './vocabulary.ts';

/** A facet value of an idea, and what stands beside it: "not yet confirmed", or nothing. */
export type NotedValue = FacetValue & { readonly note: string };

/** A line of an idea's specimen label whose values link to the pages of their facet. */
export interface Fact {
  readonly name: FacetName;
  readonly label: string;
  /** What is seen at a glance before the values, "●●○" for the difficulty. */
  readonly sign: string;
  readonly values: readonly NotedValue[];
}

/** A line of the label that is text, or a day. */
export interface Remark {
  readonly label: string;
  readonly text: string;
  /** YYYY-MM-DD when the text is a day. */
  readonly day?: string;
}

/** Status heads the label and skills have a section of their own; these stand between, in the order of the facets. */
const LABELLED: ReadonlySet<FacetName> = new Set(['topic', 'difficulty', 'size', 'programme', 'mentor']);

function valuesOf(facet: Facet, idea: Idea): NotedValue[] {
  const asking = new Set(facet.name === 'mentor' ? unconfirmed(idea).map(({ id }) => id) : []);
  return facet.of(idea).map((value) => ({ ...value, note: asking.has(value.value) ? NOT_CONFIRMED : '' }));
}

/** What the specimen label links to, lines without a value left out. */
export function factsOf(idea: Idea): Fact[] {
  return FACETS.filter(({ name }) => LABELLED.has(name))
    .map((facet) => ({
      name: facet.name,
      label: facet.label,
      sign: facet.name === 'difficulty' ? dotsOf(idea) : '',
      values: valuesOf(facet, idea),
    }))
    .filter(({ values }) => values.length > 0);
}

/** What the specimen label says besides, lines without text left out. */
export function remarksOf({ kind, requirements, reviewed, added }: Idea): Remark[] {
  const remarks: readonly Remark[] = [
    { label: 'Kind', text: kind === undefined ? '' : termOf(KINDS, kind).label },
    { label: 'You need', text: requirements ?? '' },
    reviewed === undefined
      ? { label: 'Last reviewed', text: 'not yet' }
      : { label: 'Last reviewed', text: formatDay(reviewed), day: reviewed },
    { label: 'Added', text: formatDay(added), day: added },
  ];
  return remarks.filter(({ text }) => text !== '');
}
