import type { KnownSkill, Profile } from './skill-match.ts';
import { didYouMean } from '../text/suggest.ts';
import { LONGEST_LABEL, MOST_SKILLS, withSkill } from './profile.ts';
import { skillOf, type Skill } from '../skills.ts';
import type { Level } from '../vocabulary.ts';

/** What became of a skill that somebody typed: the profile after it, and what to say. */
export interface Said {
  readonly profile: Profile;
  readonly words: string;
  readonly isTaken: boolean;
}

/**
 * `profile` with the skill that was typed as `name`, known at `level`.
 * @param asked the skills that ideas ask for; another one is taken too, and said to be unasked for. Undefined while nobody
 *   knows them, so that nothing is said of it
 */
export function saySkill(profile: Profile, name: string, level: Level, asked: readonly Skill[] | undefined): Said {
  const typed = skillOf(name.slice(0, LONGEST_LABEL));
  const refused = (words: string): Said => ({ profile, words, isTaken: false });
  if (name.trim() === '') return refused('Write the name of a skill first.');
  if (typed.value === '') return refused('Write the name with a Latin letter or a digit, as the ideas do.');
  const known = asked?.find(({ value }) => value === typed.value);
  const skill: KnownSkill = { value: typed.value, label: (known ?? typed).label, level };
  const after = withSkill(profile, skill);
  if (after === profile) return refused(`${MOST_SKILLS} skills are as many as can be kept. Remove one first.`);
  const added = `${skill.label} is added.`;
  if (known || !asked) return { profile: after, words: added, isTaken: true };
  const guess = didYouMean(
    skill.label,
    asked.map(({ label }) => label),
  );
  return { profile: after, words: `${added} No idea asks for it yet.${guess}`, isTaken: true };
}
