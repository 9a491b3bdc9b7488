import type { KnownSkill, Profile } from './skill-match.ts';
import { isSlug } from '../text/slug.ts';
import { LEVELS, type Level, type Term } from '../vocabulary.ts';

export const EMPTY_PROFILE: Profile = { skills: [], hours: undefined, weeks: undefined };

/** The levels of a skill in a profile: all but "no experience". */
export const KNOWN_LEVELS: readonly Term<Level>[] = LEVELS.filter(({ value }) => value !== 'none');

/** Keeps the stored profile small. */
export const MAX_SKILLS = 60;
/** In characters. */
export const MAX_SKILL_LENGTH = 60;

export const HOURS_PER_WEEK = { min: 1, max: 80 } as const;
export const WEEKS = { min: 1, max: 52 } as const;

type Range = typeof HOURS_PER_WEEK | typeof WEEKS;

function isOptionalNumber({ min, max }: Range, value: unknown): value is number | undefined {
  return value === undefined || (Number.isInteger(value) && Number(value) >= min && Number(value) <= max);
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

/** Parses a stored profile. Undefined when `json` is invalid. Skills that no idea needs are kept. Never throws. */
export function parseProfile(json: unknown): Profile | undefined {
  const { skills, hours, weeks } = (json ?? {}) as Partial<Record<keyof Profile, unknown>>;
  if (!Array.isArray(skills) || skills.length > MAX_SKILLS || !skills.every(isKnownSkill)) return undefined;
  if (new Set(skills.map(({ value }) => value)).size < skills.length) return undefined;
  if (!isOptionalNumber(HOURS_PER_WEEK, hours) || !isOptionalNumber(WEEKS, weeks)) return undefined;
  return { skills: skills.map(({ value, label, level }) => ({ value, label, level })), hours, weeks };
}

/** `profile` with `skill` at its old place or at the end. A full profile is returned unchanged. */
export function withSkill(profile: Profile, skill: KnownSkill): Profile {
  const has = profile.skills.some(({ value }) => value === skill.value);
  if (!has && profile.skills.length >= MAX_SKILLS) return profile;
  const skills = has ? profile.skills.map((known) => (known.value === skill.value ? skill : known)) : [...profile.skills, skill];
  return { ...profile, skills };
}

/** `profile` without the skill `value`. */
export function withoutSkill(profile: Profile, value: string): Profile {
  return { ...profile, skills: profile.skills.filter((known) => known.value !== value) };
}

function clamp({ min, max }: Range, value: number | undefined): number | undefined {
  return value === undefined || Number.isNaN(value) ? undefined : Math.min(max, Math.max(min, Math.round(value)));
}

/** `profile` with these `hours` per week and `weeks`, rounded and limited to their ranges. Undefined for unknown. */
export function withTime(profile: Profile, hours: number | undefined, weeks: number | undefined): Profile {
  return { ...profile, hours: clamp(HOURS_PER_WEEK, hours), weeks: clamp(WEEKS, weeks) };
}

/** Whether the profile has neither a skill nor a complete time (hours and weeks). */
export function isEmptyProfile({ skills, hours, weeks }: Profile): boolean {
  return skills.length === 0 && (hours === undefined || weeks === undefined);
}
