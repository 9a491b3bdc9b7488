import type { FactLabel, IdeaSummary } from './idea-summary.ts';
import { matchSkills, totalHours, type NeededSkill, type Profile } from '../matching/skill-match.ts';
import { LEVELS, NEEDS, getTerm } from '../vocabulary.ts';

type GetLines = (idea: IdeaSummary) => readonly string[];

/** A row of the comparison. Without `getLines`, it shows the lines that the summary has for its label. */
type Fact = ({ readonly label: FactLabel; readonly getLines?: undefined } | { readonly label: string; readonly getLines: GetLines }) & {
  readonly getSymbol?: (idea: IdeaSummary) => string;
  /** The line of a cell that has no other. */
  readonly emptyText?: string;
};

const formatHours = (size: number): string => `${size} hours`;
const labelsOf = (skills: readonly NeededSkill[]): string[] => skills.map(({ label }) => label);

/** "OCaml: needed, comfortable" */
function formatSkill({ label, need, level }: NeededSkill): string {
  return `${label}: ${[getTerm(NEEDS, need).label.toLowerCase(), ...(level === undefined ? [] : [getTerm(LEVELS, level).label])].join(', ')}`;
}

const FACTS: readonly Fact[] = [
  { label: 'Summary' },
  { label: 'Status' },
  { label: 'Difficulty', getSymbol: ({ difficultyDots }) => difficultyDots },
  { label: 'Size', getLines: ({ sizes }) => sizes.map(formatHours) },
  { label: 'Mentors', emptyText: 'none listed' },
  { label: 'Topics' },
  { label: 'Skills', getLines: ({ skills }) => skills.map(formatSkill) },
  { label: 'First week', emptyText: 'not described yet' },
  { label: 'You need', emptyText: 'nothing listed' },
  { label: 'Kind', emptyText: 'not given' },
  { label: 'Programmes', emptyText: 'none' },
  { label: 'Last reviewed', emptyText: 'not yet' },
];

/**
 * Compares `ideas` with each other and, as far as `profile` is filled in, with the visitor's skills and time. The result has
 * a row for each fact, with a cell for each idea. `isSame` says whether several ideas are compared and all have the same value.
 */
export function compareIdeas(ideas: readonly IdeaSummary[], profile: Profile) {
  const match = ({ skills, sizes }: IdeaSummary) => matchSkills(skills, sizes, profile);
  const skillFacts: readonly Fact[] = [
    { label: 'You have', getLines: (idea) => labelsOf(match(idea).have), emptyText: 'none of its skills yet' },
    { label: 'You will learn', getLines: (idea) => labelsOf(match(idea).willLearn), emptyText: 'none of its skills' },
    { label: 'Missing', getLines: (idea) => labelsOf(match(idea).missing), emptyText: 'nothing' },
  ];
  const timeFact: Fact = {
    label: 'Sizes that fit your time',
    getLines: (idea) => (match(idea).sizes ?? []).map(formatHours),
    emptyText: 'none',
  };
  const facts = [...FACTS, ...(profile.skills.length > 0 ? skillFacts : []), ...(totalHours(profile) === undefined ? [] : [timeFact])];
  return facts.map((fact) => {
    const { label, getSymbol, emptyText } = fact;
    const cells = ideas.map((idea) => {
      const lines = fact.getLines ? fact.getLines(idea) : (idea.facts[fact.label] ?? []);
      return { symbol: getSymbol?.(idea) ?? '', lines: lines.length > 0 || emptyText === undefined ? lines : [emptyText] };
    });
    const texts = new Set(cells.map(({ lines }) => lines.join('\n')));
    return { label, cells, isSame: ideas.length > 1 && texts.size === 1 };
  });
}

export type ComparisonRow = ReturnType<typeof compareIdeas>[number];
export type ComparisonCell = ComparisonRow['cells'][number];
