import { toBitset, hasBit } from '../bitset.ts';
import { type NeededSkill, totalHours, getSkillGap, type Profile, type SkillGap } from './skill-match.ts';
import type { Idea } from '../idea.ts';
import type { Skill } from '../skills.ts';
import { LEVELS, NEEDS, SIZES, type Level, type Need, type Size } from '../vocabulary.ts';
import type { Ranks } from '../filters/sorts.ts';

/** The name of the file of matching columns among those the browser loads. */
export const MATCHING_COLUMNS_FILE = 'fit';

/** Every way in which an idea can ask for a skill. */
export const SKILL_REQUIREMENTS: readonly { readonly need: Need; readonly level: Level | undefined }[] = NEEDS.flatMap(({ value: need }) =>
  [undefined, ...LEVELS.map(({ value }) => value)].map((level) => ({ need, level })),
);

/** A skill, one way to ask for it, and the numbers of the ideas that do so, smallest first. */
export interface SkillColumn extends NeededSkill {
  readonly ideas: Uint32Array;
}

/** A size and the numbers of the ideas that come in it, smallest first. */
interface SizeColumn {
  readonly hours: Size;
  readonly ideas: Uint32Array;
}

/** What ideas ask of somebody, by what is asked instead of by idea: 30,000 are held against a profile in a few milliseconds. */
export interface MatchingColumns {
  readonly total: number;
  /** Those of a skill stand together, in the order of its name. */
  readonly asks: readonly SkillColumn[];
  /** Every size, smallest first. */
  readonly sizes: readonly SizeColumn[];
}

/** What `ideas` ask for. Their order is the fair order. */
export function buildMatchingColumns(ideas: readonly Idea[]): MatchingColumns {
  const skills = new Map<string, Skill & { readonly lists: number[][] }>();
  ideas.forEach((idea, number) => {
    for (const { skill, need, level } of idea.skills) {
      const lists = skills.get(skill.value)?.lists ?? SKILL_REQUIREMENTS.map((): number[] => []);
      lists[SKILL_REQUIREMENTS.findIndex((ask) => ask.need === need && ask.level === level)]?.push(number);
      skills.set(skill.value, { ...skill, lists });
    }
  });
  const sorted = [...skills.values()].sort((a, b) => a.label.localeCompare(b.label, 'en'));
  return {
    total: ideas.length,
    asks: sorted.flatMap(({ value, label, lists }) =>
      SKILL_REQUIREMENTS.map((ask, at) => ({ value, label, ...ask, ideas: Uint32Array.from(lists[at] ?? []) })).filter(
        ({ ideas }) => ideas.length > 0,
      ),
    ),
    sizes: SIZES.map(({ value }) => ({
      hours: value,
      ideas: Uint32Array.from(ideas.flatMap(({ sizes }, number) => (sizes.includes(value) ? [number] : []))),
    })),
  };
}

/** Gives what the idea of a number asks for, in the order of the columns. It goes through them once, ahead of the first idea. */
export function skillLookup({ total, asks }: MatchingColumns): (number: number) => readonly NeededSkill[] {
  const starts = new Uint32Array(total + 1);
  for (const { ideas } of asks) for (const number of ideas) starts[number + 1] = (starts[number + 1] ?? 0) + 1;
  for (let number = 0; number < total; number++) starts[number + 1] = (starts[number + 1] ?? 0) + (starts[number] ?? 0);
  const free = starts.slice();
  const sorted = new Uint32Array(starts[total] ?? 0);
  asks.forEach(({ ideas }, ask) => {
    for (const number of ideas) {
      const place = free[number] ?? 0;
      sorted[place] = ask;
      free[number] = place + 1;
    }
  });
  return (number) => [...sorted.subarray(starts[number], starts[number + 1])].flatMap((ask) => asks[ask] ?? []);
}

/** Gives the hours of the sizes that the idea of a number comes in. */
export function sizeLookup({ total, sizes }: MatchingColumns): (number: number) => readonly number[] {
  const sets = sizes.map(({ hours, ideas }) => ({ hours, ideas: toBitset(total, ideas) }));
  return (number) => sets.flatMap(({ hours, ideas }) => (hasBit(ideas, number) ? [hours] : []));
}

/** A rank has room for 255 skills of a kind, of which an idea has far fewer. */
const SKILLS = 255;

/** What a skill adds to the rank of an idea: what weighs more outdoes any number of what weighs less. */
const WEIGHTS: Readonly<Record<SkillGap, (needed: NeededSkill) => number>> = {
  missing: ({ need }) => (need === 'required' ? 2 ** 16 : 2 ** 8),
  willLearn: () => 0,
  have: () => -1,
};
const NO_TIME = 2 ** 24;

/**
 * The ranks of the sort "best fit" for somebody of whom `profile` tells. Ideas they have no time for, in none of their
 * sizes, come after all others. Then those come first of which fewest needed skills are missing, then fewest helpful
 * ones, so that ideas with nothing missing lead; then those of which they have most skills. Equals share a rank, and
 * ranks leave gaps.
 */
export function rankByMatch({ total, asks, sizes }: MatchingColumns, profile: Profile): Ranks {
  const levels = new Map(profile.skills.map(({ value, level }) => [value, level]));
  const ranks = new Uint32Array(total).fill(SKILLS);
  for (const ask of asks) {
    const weight = WEIGHTS[getSkillGap(ask, levels.get(ask.value))](ask);
    for (const number of ask.ideas) ranks[number] = (ranks[number] ?? 0) + weight;
  }
  const time = totalHours(profile);
  if (time === undefined) return ranks;
  const fitting = toBitset(total, ...sizes.filter(({ hours }) => hours <= time).map(({ ideas }) => ideas));
  return ranks.map((rank, number) => (hasBit(fitting, number) ? rank : rank + NO_TIME));
}
