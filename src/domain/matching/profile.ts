import { isCount, isOneOf, isOptional, isText, listOf, shapeOf, type Check } from '../json-shape.ts';
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

function isWithin({ min, max }: Range): Check<number> {
  return (value): value is number => isCount(value) && value >= min && value <= max;
}

const isProfile = shapeOf<Profile>({
  skills: listOf(
    shapeOf<KnownSkill>({
      value: (value): value is string => isText(value) && isSlug(value),
      label: (value): value is string => isText(value) && value.trim() !== '' && value.length <= MAX_SKILL_LENGTH,
      level: isOneOf(KNOWN_LEVELS),
    }),
  ),
  hours: isOptional(isWithin(HOURS_PER_WEEK)),
  weeks: isOptional(isWithin(WEEKS)),
});

/** Parses a stored profile. Undefined when `json` is invalid. Skills that no idea needs are kept. Never throws. */
export function parseProfile(json: unknown): Profile | undefined {
  if (!isProfile(json) || json.skills.length > MAX_SKILLS) return undefined;
  if (new Set(json.skills.map(({ value }) => value)).size < json.skills.length) return undefined;
  return { skills: json.skills.map(({ value, label, level }) => ({ value, label, level })), hours: json.hours, weeks: json.weeks };
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
