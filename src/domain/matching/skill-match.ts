import { LEVELS, rankOf, type Level, type Need } from '../vocabulary.ts';

/** What a student can bring. Kept in their browser, never sent. */
export interface Profile {
  readonly skills: readonly KnownSkill[];
  /** Hours a week; undefined when they have not said. */
  readonly hours: number | undefined;
  /** How many weeks. */
  readonly weeks: number | undefined;
}

/** A skill by its address and name, and how well somebody knows it. */
export interface KnownSkill {
  readonly value: string;
  readonly label: string;
  readonly level: Level;
}

/** A skill an idea asks for or teaches. */
export interface NeededSkill {
  readonly value: string;
  readonly label: string;
  readonly need: Need;
  /** What the idea asks for; the basics when it does not say. */
  readonly level: Level | undefined;
}

/** An idea's skills as they look to one student, and those of its sizes they have time for. */
export interface Fit {
  readonly have: readonly NeededSkill[];
  /** What the idea teaches or asks no experience of, and what they know almost well enough: one level below. */
  readonly willLearn: readonly NeededSkill[];
  /** Needed or helpful, and further away than that. */
  readonly missing: readonly NeededSkill[];
  /** Hours; undefined when the student has not said how much time there is. */
  readonly sizes: readonly number[] | undefined;
}

/** How a skill looks to one student. */
export type Standing = 'have' | 'willLearn' | 'missing';

/** Whoever learns a skill, or is asked for no experience with it, has it from the basics on and not before. */
function askedRank(level: Level | undefined): number {
  return Math.max(rankOf(LEVELS, 'basic'), rankOf(LEVELS, level ?? 'basic'));
}

/**
 * How a skill that an idea asks for with `need` at `level` looks to somebody who knows it at `known`. They have it when
 * they know it as well as is asked; they will learn it when the idea teaches it, asks for no experience, or they are
 * one level below; else it is missing.
 */
export function standingOf({ need, level }: Pick<NeededSkill, 'need' | 'level'>, known: Level = 'none'): Standing {
  const far = askedRank(level) - rankOf(LEVELS, known);
  if (far <= 0) return 'have';
  const isTaught = need === 'learn' || level === 'none';
  return isTaught || (known !== 'none' && far === 1) ? 'willLearn' : 'missing';
}

/** The hours of a profile's time in all, or undefined when it does not say. */
export function hoursIn({ hours, weeks }: Profile): number | undefined {
  return hours === undefined || weeks === undefined ? undefined : hours * weeks;
}

/** How an idea that asks for `needed` and comes in `sizes` (hours) fits somebody of whom `profile` tells. */
export function fitOf(needed: readonly NeededSkill[], sizes: readonly number[], profile: Profile): Fit {
  const levels = new Map(profile.skills.map(({ value, level }) => [value, level]));
  const those = (standing: Standing): NeededSkill[] => needed.filter((skill) => standingOf(skill, levels.get(skill.value)) === standing);
  const time = hoursIn(profile);
  return {
    have: those('have'),
    willLearn: those('willLearn'),
    missing: those('missing'),
    sizes: time === undefined ? undefined : sizes.filter((size) => size <= time),
  };
}
