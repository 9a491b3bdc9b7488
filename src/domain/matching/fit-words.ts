import { fitOf, type Fit, type NeededSkill, type Profile, type Standing } from './skill-match.ts';

/** How a skill stands, in words: before the names of several, and behind the name of one. */
export const STANDINGS = [
  { standing: 'have', before: 'you have', behind: 'you have it' },
  { standing: 'willLearn', before: 'will learn', behind: 'you will learn it' },
  { standing: 'missing', before: 'missing', behind: 'missing' },
] as const satisfies readonly { standing: Standing; before: string; behind: string }[];

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
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "90 and 175 h fit your time", "no size fits your time", or nothing when the time is not known. */
export function timeWords({ sizes }: Pick<Fit, 'sizes'>): string {
  if (sizes === undefined) return '';
  if (sizes.length === 0) return 'no size fits your time';
  const hours = AND.format([...sizes].sort((a, b) => a - b).map(String));
  return `${hours} h ${sizes.length === 1 ? 'fits' : 'fit'} your time`;
}

/**
 * How an idea fits, as a line of its row: "You have OCaml · will learn DHCP · missing C · 175 h fits your time".
 * Of skills it speaks to somebody who has named some, of time to somebody who has said how much there is.
 */
export function fitLine(needed: readonly NeededSkill[], sizes: readonly number[], profile: Profile): string {
  const fit = fitOf(profile.skills.length > 0 ? needed : [], sizes, profile);
  const skills = STANDINGS.map(({ standing, before }) => (fit[standing].length > 0 ? `${before} ${names(fit[standing])}` : ''));
  return capital([...skills, timeWords(fit)].filter((part) => part !== '').join(' · '));
}
