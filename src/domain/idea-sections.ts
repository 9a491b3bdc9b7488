import { formatDifficultyDots } from './idea-card.ts';
import { UNCONFIRMED_LABEL, unconfirmedMentors, type Idea } from './idea.ts';
import { formatDay } from './day.ts';
import { FACETS, type Facet } from './filters/facets.ts';
import { KINDS, getTerm, LEVELS, NEEDS, REFERENCE_TYPES, type Status, type Term } from './vocabulary.ts';

/** The facts that link to facet pages, in the order of the facets. Facets without a value are left out. */
export function buildFacetFacts(idea: Idea) {
  const unconfirmed = unconfirmedMentors(idea).map(({ id }) => id);
  const noteOf = ({ name }: Facet, value: string): string => (name === 'mentor' && unconfirmed.includes(value) ? UNCONFIRMED_LABEL : '');
  // The page shows status and skills in other places.
  return FACETS.filter(({ name }) => name !== 'status' && name !== 'skill')
    .map((facet) => ({
      name: facet.name,
      label: facet.label,
      symbol: facet.name === 'difficulty' ? formatDifficultyDots(idea) : '',
      values: facet.valuesOf(idea).map((value) => ({ ...value, note: noteOf(facet, value.value) })),
    }))
    .filter(({ values }) => values.length > 0);
}

/** The other facts. Those without text are left out. A text that is a date also has its day, YYYY-MM-DD. */
export function buildTextFacts({ kind, requirements = '', reviewed, added }: Idea) {
  return [
    { label: 'Kind', text: kind === undefined ? '' : getTerm(KINDS, kind).label },
    { label: 'You need', text: requirements },
    { label: 'Last reviewed', text: reviewed === undefined ? 'not yet' : formatDay(reviewed), day: reviewed },
    { label: 'Added', text: formatDay(added), day: added },
  ].filter(({ text }) => text !== '');
}

/** The rows by a term of a vocabulary, in its order. Empty groups are left out. */
function groupByTerm<Value extends string, Row>(table: readonly Term<Value>[], rows: readonly Row[], termOf: (row: Row) => Value) {
  const groups = Map.groupBy(rows, termOf);
  return table.flatMap(({ value, label }) => {
    const group = groups.get(value);
    return group ? [{ label, rows: group }] : [];
  });
}

/** The skills by need: required first, learned last. `level` is the label of `levelValue`, or empty. */
export function groupSkills({ skills }: Idea) {
  const rows = skills.map(({ skill, need, level }) => ({
    ...skill,
    need,
    levelValue: level,
    level: level === undefined ? '' : getTerm(LEVELS, level).label,
  }));
  return groupByTerm(NEEDS, rows, ({ need }) => need);
}

/** The references by type, standards first. */
export function groupReferences({ references }: Idea) {
  return groupByTerm(REFERENCE_TYPES, references, ({ type }) => type);
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

/** The first parts of an idea's page in order. A starter idea shows the first tasks before the text. */
export function getIntroductionParts({ kind }: Pick<Idea, 'kind'>) {
  const parts = ['text', 'first-week'] as const;
  return kind === 'starter' ? parts.toReversed() : parts;
}
