import { formatDifficultyDots } from './idea-card.ts';
import { UNCONFIRMED_LABEL, unconfirmedMentors, type Idea } from './idea.ts';
import { formatDay } from './day.ts';
import { FACETS, type Facet, type FacetName, type FacetValue } from './filters/facets.ts';
import { KINDS, getTerm, LEVELS, NEEDS, REFERENCE_TYPES, type Status } from './vocabulary.ts';

/** A facet value of an idea, and what stands beside it: "not yet confirmed", or nothing. */
type AnnotatedValue = FacetValue & { readonly note: string };

/** A line of an idea's specimen label whose values link to the pages of their facet. */
export interface FacetFact {
  readonly name: FacetName;
  readonly label: string;
  /** What is seen at a glance before the values, "●●○" for the difficulty. */
  readonly sign: string;
  readonly values: readonly AnnotatedValue[];
}

/** A line of the label that is text, or a day. */
export interface TextFact {
  readonly label: string;
  readonly text: string;
  /** YYYY-MM-DD when the text is a day. */
  readonly day?: string;
}

/** Status heads the label and skills have a section of their own; these stand between, in the order of the facets. */
const LABELLED: ReadonlySet<FacetName> = new Set(['topic', 'difficulty', 'size', 'programme', 'mentor']);

function valuesOf(facet: Facet, idea: Idea): AnnotatedValue[] {
  const asking = new Set(facet.name === 'mentor' ? unconfirmedMentors(idea).map(({ id }) => id) : []);
  return facet.of(idea).map((value) => ({ ...value, note: asking.has(value.value) ? UNCONFIRMED_LABEL : '' }));
}

/** What the specimen label links to, lines without a value left out. */
export function buildFacetFacts(idea: Idea): FacetFact[] {
  return FACETS.filter(({ name }) => LABELLED.has(name))
    .map((facet) => ({
      name: facet.name,
      label: facet.label,
      sign: facet.name === 'difficulty' ? formatDifficultyDots(idea) : '',
      values: valuesOf(facet, idea),
    }))
    .filter(({ values }) => values.length > 0);
}

/** What the specimen label says besides, lines without text left out. */
export function buildTextFacts({ kind, requirements, reviewed, added }: Idea): TextFact[] {
  const remarks: readonly TextFact[] = [
    { label: 'Kind', text: kind === undefined ? '' : getTerm(KINDS, kind).label },
    { label: 'You need', text: requirements ?? '' },
    reviewed === undefined
      ? { label: 'Last reviewed', text: 'not yet' }
      : { label: 'Last reviewed', text: formatDay(reviewed), day: reviewed },
    { label: 'Added', text: formatDay(added), day: added },
  ];
  return remarks.filter(({ text }) => text !== '');
}

/** Rows under a heading, for the parts of an idea's page that are grouped by a vocabulary. */
export interface Group<Row> {
  readonly label: string;
  readonly rows: readonly Row[];
}

interface SkillRow {
  readonly value: string;
  readonly label: string;
  /** The need and the level as the vocabularies have them, for the browser to hold against what a visitor knows. */
  readonly need: string;
  readonly asked: string | undefined;
  /** "comfortable", or nothing when the entry gives no level. */
  readonly level: string;
}

type ReferenceRow = Idea['references'][number];

function present<Row>(groups: readonly Group<Row>[]): Group<Row>[] {
  return groups.filter(({ rows }) => rows.length > 0);
}

/** The skills by need: what is needed first, what will be learnt last. Empty groups are left out. */
export function groupSkills(idea: Idea): Group<SkillRow>[] {
  return present(
    NEEDS.map(({ value, label }) => ({
      label,
      rows: idea.skills
        .filter(({ need }) => need === value)
        .map(({ skill, level }) => ({
          ...skill,
          need: value,
          asked: level,
          level: level === undefined ? '' : getTerm(LEVELS, level).label,
        })),
    })),
  );
}

/** The references by type, standards first. Empty groups are left out. */
export function groupReferences(idea: Idea): Group<ReferenceRow>[] {
  return present(REFERENCE_TYPES.map(({ value, label }) => ({ label, rows: idea.references.filter(({ type }) => type === value) })));
}

interface SectionTitles {
  readonly outcomes: string;
  readonly skills: string;
}

const TO_COME: SectionTitles = { outcomes: 'What you will build', skills: 'What you need, what you will learn' };

const TITLES: Readonly<Partial<Record<Status, SectionTitles>>> = {
  completed: { outcomes: 'What was built', skills: 'What it took' },
  retired: { outcomes: 'What would have been built', skills: 'What it would have taken' },
};

/** What sections of an idea's page are called: a reader is promised nothing that is over. */
export function getSectionTitles(status: Status): SectionTitles {
  return TITLES[status] ?? TO_COME;
}

/** What an idea's page begins with. */
export type IntroductionPart = 'text' | 'first-week';

/** What a page tells first, in order: what the idea is, unless it is meant as a way in; there the first step comes first. */
export function getIntroduction({ kind }: Pick<Idea, 'kind'>): readonly IntroductionPart[] {
  return kind === 'starter' ? ['first-week', 'text'] : ['text', 'first-week'];
}
