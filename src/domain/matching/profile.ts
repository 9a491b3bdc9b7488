import type { KnownSkill, Profile } from './skill-match.ts';
import { isSlug } from '../text/slug.ts';
import { LEVELS, type Level, type Term } from '../vocabulary.ts';

/** The profile of somebody who has said nothing of themselves. */
export const EMPTY_PROFILE: Profile = { skills: [], hours: undefined, weeks: undefined };

/** How well a skill can be known: a skill without experience is none that somebody has. */
export const KNOWN_LEVELS: readonly Term<Level>[] = LEVELS.filter(({ value }) => value !== 'none');

/** Nobody lists more by hand, and what is stored stays small. */
export const MAX_SKILLS = 60;
/** In characters. The names of skills in entries are shorter. */
export const MAX_SKILL_LENGTH = 60;

/** What somebody can say of their time: hours a week, and how many weeks. */
export const HOURS_PER_WEEK = { least: 1, most: 80 } as const;
export const WEEKS = { least: 1, most: 52 } as const;

type Bounds = typeof HOURS_PER_WEEK | typeof WEEKS;

function isWithin({ least, most }: Bounds, value: unknown): value is number | undefined {
  return value === undefined || (Number.isInteger(value) && Number(value) >= least && Number(value) <= most);
}

function isKnownSkill(row: unknown): row is KnownSkill {
  const { value, label, level } = (row ?? {}) as Partial<Record<keyof KnownSkill, unknown>>;
  return (
    typeof value === 'string' &&
    isSlug(value) &&
    typeof label === 'string' &&
    label.trim() !== '' &&
    label.length <= MAX_SKILL_LENGTH &&
    KNOWN_LEVELS.some((known) => known.value === level)
  );
}

/**
 * The profile that `json` stands for, or undefined when it stands for none; never throws. Skills that no idea asks for
 * are fine: the next build's ideas may. What else it says is left out.
 */
export function parseProfile(json: unknown): Profile | undefined {
  const { skills, hours, weeks } = (json ?? {}) as Partial<Record<keyof Profile, unknown>>;
  if (!Array.isArray(skills) || skills.length > MAX_SKILLS || !skills.every(isKnownSkill)) return undefined;
  if (new Set(skills.map(({ value }) => value)).size < skills.length) return undefined;
  if (!isWithin(HOURS_PER_WEEK, hours) || !isWithin(WEEKS, weeks)) return undefined;
  return { skills: skills.map(({ value, label, level }) => ({ value, label, level })), hours, weeks };
}

/** `profile` with `skill` in it, in the place it had or at the end. When there is no room, it stays as it is. */
export function withSkill(profile: Profile, skill: KnownSkill): Profile {
  const has = profile.skills.some(({ value }) => value === skill.value);
  if (!has && profile.skills.length >= MAX_SKILLS) return profile;
  const skills = has ? profile.skills.map((known) => (known.value === skill.value ? skill : known)) : [...profile.skills, skill];
  return { ...profile, skills };
}

/** `profile` without the skill whose address is `value`. */
export function withoutSkill(profile: Profile, value: string): Profile {
  return { ...profile, skills: profile.skills.filter((known) => known.value !== value) };
}

function within({ least, most }: Bounds, value: number | undefined): number | undefined {
  return value === undefined || Number.isNaN(value) ? undefined : Math.min(most, Math.max(least, Math.round(value)));
}

/** `profile` with so many `hours` a week and `weeks`, undefined for not said; whole numbers, brought within their bounds. */
export function withTime(profile: Profile, hours: number | undefined, weeks: number | undefined): Profile {
  return { ...profile, hours: within(HOURS_PER_WEEK, hours), weeks: within(WEEKS, weeks) };
}

/** Whether nothing is said that ideas could be held against: no skill, and not the whole of the time. */
export function isEmptyProfile({ skills, hours, weeks }: Profile): boolean {
  return skills.length === 0 && (hours === undefined || weeks === undefined);
}
