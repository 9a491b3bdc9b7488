import type { IdeaSummary } from './idea-summary.ts';
import { matchSkills, type NeededSkill, type Profile } from '../matching/skill-match.ts';
import { isEmptyProfile } from '../matching/profile.ts';
import { LEVELS, NEEDS, getTerm } from '../vocabulary.ts';

/** What one idea has in one row. */
export interface ComparisonCell {
  /** Seen at a glance before the lines, "●●○" for the difficulty; empty for most. */
  readonly sign: string;
  readonly lines: readonly string[];
}

/** A fact of every idea, in the order of the ideas. */
export interface ComparisonRow {
  readonly label: string;
  readonly cells: readonly ComparisonCell[];
  /** Whether several ideas are compared and all have the same: nothing to choose by. */
  readonly isSame: boolean;
}

interface Fact {
  readonly label: string;
  readonly of: (idea: IdeaSummary, profile: Profile) => readonly string[];
  readonly sign?: (idea: IdeaSummary) => string;
  /** What stands in a cell without a line. */
  readonly none: string;
}

const hours = (size: number): string => `${size} hours`;
const names = (skills: readonly NeededSkill[]): string[] => skills.map(({ label }) => label);
const tasks = (count: number): string[] => (count === 0 ? [] : [count === 1 ? '1 task' : `${count} tasks`]);
const some = (text: string): string[] => (text === '' ? [] : [text]);

/** "OCaml: needed, comfortable" */
function skillLine({ label, need, level }: NeededSkill): string {
  return `${label}: ${[getTerm(NEEDS, need).label.toLowerCase(), ...(level === undefined ? [] : [getTerm(LEVELS, level).label])].join(', ')}`;
}

const fit = ({ skills, sizes }: IdeaSummary, profile: Profile) => matchSkills(skills, sizes, profile);

/** The rows, in the order in which one chooses. */
const FACTS: readonly Fact[] = [
  { label: 'In short', of: ({ summary }) => [summary], none: '' },
  { label: 'Status', of: ({ status }) => [status], none: '' },
  { label: 'Difficulty', of: ({ difficulty }) => [difficulty], sign: ({ dots }) => dots, none: '' },
  { label: 'Size', of: ({ sizes }) => sizes.map(hours), none: '' },
  { label: 'Mentors', of: ({ mentors }) => mentors, none: 'none named' },
  { label: 'Topics', of: ({ topics }) => topics, none: '' },
  { label: 'Skills', of: ({ skills }) => skills.map(skillLine), none: '' },
  { label: 'First week', of: ({ firstWeek }) => tasks(firstWeek), none: 'not described yet' },
  { label: 'You need', of: ({ requirements }) => some(requirements), none: 'nothing named' },
  { label: 'Kind', of: ({ kind }) => some(kind), none: 'not said' },
  { label: 'Programmes', of: ({ programmes }) => programmes, none: 'none' },
  { label: 'Last reviewed', of: ({ reviewed }) => some(reviewed), none: 'not yet' },
];

/** For somebody who has said what they know and how much time they have. */
const FIT: readonly Fact[] = [
  { label: 'You have', of: (idea, profile) => names(fit(idea, profile).have), none: 'none of its skills yet' },
  { label: 'You will learn', of: (idea, profile) => names(fit(idea, profile).willLearn), none: 'nothing it names' },
  { label: 'Missing', of: (idea, profile) => names(fit(idea, profile).missing), none: 'nothing' },
  { label: 'Your time is enough for', of: (idea, profile) => (fit(idea, profile).sizes ?? []).map(hours), none: 'none of its sizes' },
];

/** Those of `FIT` that `profile` says enough for. */
function fitFacts(profile: Profile): readonly Fact[] {
  const { skills, hours: weekly, weeks } = profile;
  if (isEmptyProfile(profile)) return [];
  return FIT.filter((_, at) => (at < 3 ? skills.length > 0 : weekly !== undefined && weeks !== undefined));
}

/** `ideas` side by side, as they look to somebody of whom `profile` tells. */
export function compareIdeas(ideas: readonly IdeaSummary[], profile: Profile): ComparisonRow[] {
  return [...FACTS, ...fitFacts(profile)].map(({ label, of, sign, none }) => {
    const cells = ideas.map((idea) => {
      const lines = of(idea, profile);
      return { sign: sign?.(idea) ?? '', lines: lines.length > 0 ? lines : some(none) };
    });
    const texts = new Set(cells.map(({ lines }) => lines.join('\n')));
    return { label, cells, isSame: ideas.length > 1 && texts.size === 1 };
  });
}
