import type { IdeaSummary } from './idea-summary.ts';
import { matchSkills, totalHours, type NeededSkill, type Profile } from '../matching/skill-match.ts';
import { LEVELS, NEEDS, getTerm } from '../vocabulary.ts';

/** The cell of one idea in one row. */
export interface ComparisonCell {
  /** A symbol before the lines: "●●○" for the difficulty, otherwise empty. */
  readonly symbol: string;
  readonly lines: readonly string[];
}

/** A fact about each of the compared ideas. */
export interface ComparisonRow {
  readonly label: string;
  readonly cells: readonly ComparisonCell[];
  /** Whether several ideas are compared and all have the same value. */
  readonly isSame: boolean;
}

interface Fact {
  readonly label: string;
  readonly getLines: (idea: IdeaSummary, profile: Profile) => readonly string[];
  readonly getSymbol?: (idea: IdeaSummary) => string;
  /** The line of a cell that has no other. */
  readonly emptyText?: string;
}

const formatHours = (size: number): string => `${size} hours`;
const labelsOf = (skills: readonly NeededSkill[]): string[] => skills.map(({ label }) => label);
const filled = (text: string): string[] => (text === '' ? [] : [text]);

/** "OCaml: needed, comfortable" */
function formatSkill({ label, need, level }: NeededSkill): string {
  return `${label}: ${[getTerm(NEEDS, need).label.toLowerCase(), ...(level === undefined ? [] : [getTerm(LEVELS, level).label])].join(', ')}`;
}

const FACTS: readonly Fact[] = [
  { label: 'Summary', getLines: ({ summary }) => [summary] },
  { label: 'Status', getLines: ({ status }) => [status] },
  { label: 'Difficulty', getLines: ({ difficulty }) => [difficulty], getSymbol: ({ difficultyDots }) => difficultyDots },
  { label: 'Size', getLines: ({ sizes }) => sizes.map(formatHours) },
  { label: 'Mentors', getLines: ({ mentors }) => mentors, emptyText: 'none listed' },
  { label: 'Topics', getLines: ({ topics }) => topics },
  { label: 'Skills', getLines: ({ skills }) => skills.map(formatSkill) },
  {
    label: 'First week',
    getLines: ({ starterTaskCount: count }) => (count === 0 ? [] : [count === 1 ? '1 task' : `${count} tasks`]),
    emptyText: 'not described yet',
  },
  { label: 'You need', getLines: ({ requirements }) => filled(requirements), emptyText: 'nothing listed' },
  { label: 'Kind', getLines: ({ kind }) => filled(kind), emptyText: 'not given' },
  { label: 'Programmes', getLines: ({ programmes }) => programmes, emptyText: 'none' },
  { label: 'Last reviewed', getLines: ({ reviewed }) => filled(reviewed), emptyText: 'not yet' },
];

const match = ({ skills, sizes }: IdeaSummary, profile: Profile) => matchSkills(skills, sizes, profile);

const SKILL_FACTS: readonly Fact[] = [
  { label: 'You have', getLines: (idea, profile) => labelsOf(match(idea, profile).have), emptyText: 'none of its skills yet' },
  { label: 'You will learn', getLines: (idea, profile) => labelsOf(match(idea, profile).willLearn), emptyText: 'none of its skills' },
  { label: 'Missing', getLines: (idea, profile) => labelsOf(match(idea, profile).missing), emptyText: 'nothing' },
];

const TIME_FACT: Fact = {
  label: 'Sizes that fit your time',
  getLines: (idea, profile) => (match(idea, profile).sizes ?? []).map(formatHours),
  emptyText: 'none',
};

/** Compares `ideas` with each other and, as far as `profile` is filled in, with the visitor's skills and time. */
export function compareIdeas(ideas: readonly IdeaSummary[], profile: Profile): ComparisonRow[] {
  const skillFacts = profile.skills.length > 0 ? SKILL_FACTS : [];
  const timeFacts = totalHours(profile) === undefined ? [] : [TIME_FACT];
  return [...FACTS, ...skillFacts, ...timeFacts].map(({ label, getLines, getSymbol, emptyText = '' }) => {
    const cells = ideas.map((idea) => {
      const lines = getLines(idea, profile);
      return { symbol: getSymbol?.(idea) ?? '', lines: lines.length > 0 ? lines : filled(emptyText) };
    });
    const texts = new Set(cells.map(({ lines }) => lines.join('\n')));
    return { label, cells, isSame: ideas.length > 1 && texts.size === 1 };
  });
}
