import { bitsOf, hasBit } from '../bitset.ts';
import { hoursIn, standingOf, type NeededSkill, type Profile, type Standing } from './skill-match.ts';
import type { FitColumns } from './matching-columns.ts';
import type { Ranks } from '../filters/sorts.ts';

/** A rank has room for 255 skills of a kind, of which an idea has far fewer. */
const SKILLS = 255;

/** What a skill adds to the rank of an idea: what weighs more outdoes any number of what weighs less. */
const WEIGHTS: Readonly<Record<Standing, (needed: NeededSkill) => number>> = {
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
export function fitRanks({ total, asks, sizes }: FitColumns, profile: Profile): Ranks {
  const levels = new Map(profile.skills.map(({ value, level }) => [value, level]));
  const ranks = new Uint32Array(total).fill(SKILLS);
  for (const ask of asks) {
    const weight = WEIGHTS[standingOf(ask, levels.get(ask.value))](ask);
    for (const number of ask.ideas) ranks[number] = (ranks[number] ?? 0) + weight;
  }
  const time = hoursIn(profile);
  if (time === undefined) return ranks;
  const fitting = bitsOf(total, ...sizes.filter(({ hours }) => hours <= time).map(({ ideas }) => ideas));
  return ranks.map((rank, number) => (hasBit(fitting, number) ? rank : rank + NO_TIME));
}
