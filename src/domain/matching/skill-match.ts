import { LEVELS, getTermRank, type Level, type Need } from '../vocabulary.ts';

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
export interface SkillMatch {
  readonly have: readonly NeededSkill[];
  /** What the idea teaches or asks no experience of, and what they know almost well enough: one level below. */
  readonly willLearn: readonly NeededSkill[];
  /** Needed or helpful, and further away than that. */
  readonly missing: readonly NeededSkill[];
  /** Hours; undefined when the student has not said how much time there is. */
  readonly sizes: readonly number[] | undefined;
}

/** How a skill looks to one student. */
export type SkillGap = 'have' | 'willLearn' | 'missing';

/** Whoever learns a skill, or is asked for no experience with it, has it from the basics on and not before. */
function askedRank(level: Level | undefined): number {
  return Math.max(getTermRank(LEVELS, 'basic'), getTermRank(LEVELS, level ?? 'basic'));
}

/**
 * How a skill that an idea asks for with `need` at `level` looks to somebody who knows it at `known`. They have it when
 * they know it as well as is asked; they will learn it when the idea teaches it, asks for no experience, or they are
 * one level below; else it is missing.
 */
export function getSkillGap({ need, level }: Pick<NeededSkill, 'need' | 'level'>, known: Level = 'none'): SkillGap {
  const far = askedRank(level) - getTermRank(LEVELS, known);
  if (far <= 0) return 'have';
  const isTaught = need === 'learn' || level === 'none';
  return isTaught || (known !== 'none' && far === 1) ? 'willLearn' : 'missing';
}

/** The hours of a profile's time in all, or undefined when it does not say. */
export function totalHours({ hours, weeks }: Profile): number | undefined {
  return hours === undefined || weeks === undefined ? undefined : hours * weeks;
}

/** How an idea that asks for `needed` and comes in `sizes` (hours) fits somebody of whom `profile` tells. */
export function matchSkills(needed: readonly NeededSkill[], sizes: readonly number[], profile: Profile): SkillMatch {
  const levels = new Map(profile.skills.map(({ value, level }) => [value, level]));
  const those = (standing: SkillGap): NeededSkill[] => needed.filter((skill) => getSkillGap(skill, levels.get(skill.value)) === standing);
  const time = totalHours(profile);
  return {
    have: those('have'),
    willLearn: those('willLearn'),
    missing: those('missing'),
    sizes: time === undefined ? undefined : sizes.filter((size) => size <= time),
  };
}

/** How a skill stands, in words: before the names of several, and behind the name of one. */
export const SKILL_GAPS = [
  { standing: 'have', before: 'you have', behind: 'you have it' },
  { standing: 'willLearn', before: 'will learn', behind: 'you will learn it' },
  { standing: 'missing', before: 'missing', behind: 'missing' },
] as const satisfies readonly { standing: SkillGap; before: string; behind: string }[];

/** Names of one standing that a row has room for. */
const MOST_NAMES = 3;

const AND = new Intl.ListFormat('en-GB');

function names(skills: readonly NeededSkill[]): string {
  const labels = skills.map(({ label }) => label);
  const more = labels.length - MOST_NAMES;
  // One name takes no more room than "1 more".
  return more > 1 ? `${labels.slice(0, MOST_NAMES).join(', ')} and ${more} more` : labels.join(', ');
}

/** `words` as the beginning of a line. */
export function capitalize(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "90 and 175 h fit your time", "no size fits your time", or nothing when the time is not known. */
export function formatTimeMatch({ sizes }: Pick<SkillMatch, 'sizes'>): string {
  if (sizes === undefined) return '';
  if (sizes.length === 0) return 'no size fits your time';
  const hours = AND.format([...sizes].sort((a, b) => a - b).map(String));
  return `${hours} h ${sizes.length === 1 ? 'fits' : 'fit'} your time`;
}

/**
 * How an idea fits, as a line of its row: "You have OCaml · will learn DHCP · missing C · 175 h fits your time".
 * Of skills it speaks to somebody who has named some, of time to somebody who has said how much there is.
 */
export function formatMatch(needed: readonly NeededSkill[], sizes: readonly number[], profile: Profile): string {
  const fit = matchSkills(profile.skills.length > 0 ? needed : [], sizes, profile);
  const skills = SKILL_GAPS.map(({ standing, before }) => (fit[standing].length > 0 ? `${before} ${names(fit[standing])}` : ''));
  return capitalize([...skills, formatTimeMatch(fit)].filter((part) => part !== '').join(' · '));
}
