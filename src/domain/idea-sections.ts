import { formatDifficultyDots } from './idea-card.ts';
import { UNCONFIRMED_LABEL, unconfirmedMentors, type Idea } from './idea.ts';
import { formatDay } from './day.ts';
import { FACETS, type Facet, type FacetName, type FacetValue } from './filters/facets.ts';
import { KINDS, getTerm, LEVELS, NEEDS, REFERENCE_TYPES, type Status } from './vocabulary.ts';

/** A facet value of an idea, with a note next to it: "not yet confirmed", or empty. */
type AnnotatedValue = FacetValue & { readonly note: string };

/** A fact about an idea whose values link to the pages of a facet. */
export interface FacetFact {
  readonly name: FacetName;
  readonly label: string;
  /** A symbol before the values: "●●○" for the difficulty, otherwise empty. */
  readonly symbol: string;
  readonly values: readonly AnnotatedValue[];
}

/** A fact that is plain text. */
export interface TextFact {
  readonly label: string;
  readonly text: string;
  /** YYYY-MM-DD when the text is a date. */
  readonly day?: string;
}

/** The page shows status and skills in other places. */
const METADATA_FACETS: ReadonlySet<FacetName> = new Set(['topic', 'difficulty', 'size', 'programme', 'mentor']);

function annotateValues(facet: Facet, idea: Idea): AnnotatedValue[] {
  const unconfirmed = new Set(facet.name === 'mentor' ? unconfirmedMentors(idea).map(({ id }) => id) : []);
  return facet.valuesOf(idea).map((value) => ({ ...value, note: unconfirmed.has(value.value) ? UNCONFIRMED_LABEL : '' }));
}

/** The facts that link to facet pages, in the order of the facets. Facets without a value are left out. */
export function buildFacetFacts(idea: Idea): FacetFact[] {
  return FACETS.filter(({ name }) => METADATA_FACETS.has(name))
    .map((facet) => ({
      name: facet.name,
      label: facet.label,
      symbol: facet.name === 'difficulty' ? formatDifficultyDots(idea) : '',
      values: annotateValues(facet, idea),
    }))
    .filter(({ values }) => values.length > 0);
}

/** The other facts. Those without text are left out. */
export function buildTextFacts({ kind, requirements = '', reviewed, added }: Idea): TextFact[] {
  const facts: readonly TextFact[] = [
    { label: 'Kind', text: kind === undefined ? '' : getTerm(KINDS, kind).label },
    { label: 'You need', text: requirements },
    { label: 'Last reviewed', ...(reviewed === undefined ? { text: 'not yet' } : { text: formatDay(reviewed), day: reviewed }) },
    { label: 'Added', text: formatDay(added), day: added },
  ];
  return facts.filter(({ text }) => text !== '');
}

/** Rows under the heading of one term of a vocabulary. */
export interface Group<Row> {
  readonly label: string;
  readonly rows: readonly Row[];
}

interface SkillRow {
  readonly value: string;
  readonly label: string;
  /** The values of the vocabularies, which the browser compares with the visitor's profile. */
  readonly need: string;
  readonly levelValue: string | undefined;
  /** The label of the level, "comfortable", or empty. */
  readonly level: string;
}

/** The skills by need: required first, learned last. Empty groups are left out. */
export function groupSkills({ skills }: Idea): Group<SkillRow>[] {
  const groups = NEEDS.map(({ value, label }) => ({
    label,
    rows: skills
      .filter(({ need }) => need === value)
      .map(({ skill, level }) => ({
        ...skill,
        need: value,
        levelValue: level,
        level: level === undefined ? '' : getTerm(LEVELS, level).label,
      })),
  }));
  return groups.filter(({ rows }) => rows.length > 0);
}

/** The references by type, standards first. Empty groups are left out. */
export function groupReferences({ references }: Idea): Group<Idea['references'][number]>[] {
  const groups = REFERENCE_TYPES.map(({ value, label }) => ({ label, rows: references.filter(({ type }) => type === value) }));
  return groups.filter(({ rows }) => rows.length > 0);
}

const SECTION_TITLES = {
  'first-week': 'Your first week',
  outcomes: 'What you will build',
  stretchGoals: 'Stretch goals',
  skills: 'What you need and what you will learn',
  history: 'Earlier attempts and remaining work',
  contact: 'Contact',
  repositories: 'Repositories',
  references: 'References',
  origin: 'Origin of the idea',
};

/** The title of each section of an idea's page. */
export type SectionTitles = Readonly<typeof SECTION_TITLES>;

const TITLES: Readonly<Partial<Record<Status, Partial<SectionTitles>>>> = {
  completed: { outcomes: 'What was built', skills: 'Skills it needed' },
  retired: { outcomes: 'What was planned', skills: 'Skills it would have needed' },
};

/** The titles of the sections of an idea's page. They promise nothing when the idea is completed or retired. */
export function getSectionTitles(status: Status): SectionTitles {
  return { ...SECTION_TITLES, ...TITLES[status] };
}

export type IntroductionPart = 'text' | 'first-week';

/** The first parts of an idea's page in order. A starter idea shows the first tasks before the text. */
export function getIntroductionParts({ kind }: Pick<Idea, 'kind'>): readonly IntroductionPart[] {
  return kind === 'starter' ? ['first-week', 'text'] : ['text', 'first-week'];
}
