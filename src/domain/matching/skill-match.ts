import type { Skill } from '../skills.ts';
import { LEVELS, getTermRank, type Level, type Need } from '../vocabulary.ts';

/** The skills of a visitor, and their hours per week and number of weeks when they are known. It stays in the browser. */
export interface Profile {
  readonly skills: readonly KnownSkill[];
  readonly hours: number | undefined;
  readonly weeks: number | undefined;
}

/** A skill of the visitor. */
export interface KnownSkill extends Skill {
  readonly level: Level;
}

/** A skill that an idea needs or teaches. An undefined level counts as the basics. */
export interface NeededSkill extends Skill {
  readonly need: Need;
  readonly level: Level | undefined;
}

/** How a skill of an idea compares with a profile. */
export type SkillGap = 'have' | 'willLearn' | 'missing';

/**
 * Compares the `need` and `level` of a skill with the level that the visitor has. They have the skill when their level is
 * high enough, and at least basic. They will learn it when the idea teaches it, when it needs no experience, or when they
 * are one level below. Otherwise it is missing.
 */
export function getSkillGap({ need, level = 'basic' }: Pick<NeededSkill, 'need' | 'level'>, known: Level = 'none'): SkillGap {
  const neededRank = Math.max(getTermRank(LEVELS, 'basic'), getTermRank(LEVELS, level));
  const gap = neededRank - getTermRank(LEVELS, known);
  if (gap <= 0) return 'have';
  const isTaught = need === 'learn' || level === 'none';
  return isTaught || (known !== 'none' && gap === 1) ? 'willLearn' : 'missing';
}

/** The total hours of a profile, or undefined when its time is incomplete. */
export function totalHours({ hours, weeks }: Profile): number | undefined {
  return hours === undefined || weeks === undefined ? undefined : hours * weeks;
}

/** Compares the skills and sizes (in hours) of an idea with a profile. The sizes in the result fit; undefined without a time. */
export function matchSkills(needed: readonly NeededSkill[], sizes: readonly number[], profile: Profile) {
  const levels = new Map(profile.skills.map(({ value, level }) => [value, level]));
  const withGap = (gap: SkillGap): NeededSkill[] => needed.filter((skill) => getSkillGap(skill, levels.get(skill.value)) === gap);
  const time = totalHours(profile);
  return {
    have: withGap('have'),
    willLearn: withGap('willLearn'),
    missing: withGap('missing'),
    sizes: time === undefined ? undefined : sizes.filter((size) => size <= time),
  };
}

/** The words for each gap: before a list of skills, and after a single skill. */
export const SKILL_GAPS = [
  { gap: 'have', prefix: 'you have', suffix: 'you have it' },
  { gap: 'willLearn', prefix: 'will learn', suffix: 'you will learn it' },
  { gap: 'missing', prefix: 'missing', suffix: 'missing' },
] as const satisfies readonly { gap: SkillGap; prefix: string; suffix: string }[];

const MAX_SHOWN_SKILLS = 3;

const LIST_FORMAT = new Intl.ListFormat('en-GB');

function formatSkills(skills: readonly NeededSkill[]): string {
  const labels = skills.map(({ label }) => label);
  const hidden = labels.length - MAX_SHOWN_SKILLS;
  // One name is not longer than "1 more".
  return hidden > 1 ? `${labels.slice(0, MAX_SHOWN_SKILLS).join(', ')} and ${hidden} more` : labels.join(', ');
}

/** `text` with its first letter in upper case. */
export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "90 and 175 h fit your time", "no size fits your time", or empty when the time is unknown. */
export function formatTimeMatch({ sizes }: { readonly sizes: readonly number[] | undefined }): string {
  if (sizes === undefined) return '';
  if (sizes.length === 0) return 'no size fits your time';
  const hours = LIST_FORMAT.format([...sizes].sort((a, b) => a - b).map(String));
  return `${hours} h ${sizes.length === 1 ? 'fits' : 'fit'} your time`;
}

/** The match as one line: "You have OCaml · will learn DHCP · missing C · 175 h fits your time". Unknown parts are left out. */
export function formatMatch(needed: readonly NeededSkill[], sizes: readonly number[], profile: Profile): string {
  const match = matchSkills(profile.skills.length > 0 ? needed : [], sizes, profile);
  const skills = SKILL_GAPS.map(({ gap, prefix }) => (match[gap].length > 0 ? `${prefix} ${formatSkills(match[gap])}` : ''));
  return capitalize([...skills, formatTimeMatch(match)].filter((part) => part !== '').join(' · '));
}
