/** Apart from the profile, because only the dialog loads it. */
import { didYouMean } from '../text/suggest.ts';
import { MAX_SKILLS, MAX_SKILL_LENGTH, withSkill } from './profile.ts';
import type { KnownSkill, Profile } from './skill-match.ts';
import { toSkill, type Skill } from '../skills.ts';
import type { Level } from '../vocabulary.ts';

/** What became of a skill that somebody typed: the profile after it, and what to say. */
export interface AddSkillResult {
  readonly profile: Profile;
  readonly words: string;
  readonly isTaken: boolean;
}

/**
 * `profile` with the skill that was typed as `name`, known at `level`.
 * @param asked the skills that ideas ask for; another one is taken too, and said to be unasked for. Undefined while nobody
 *   knows them, so that nothing is said of it
 */
export function addSkill(profile: Profile, name: string, level: Level, asked: readonly Skill[] | undefined): AddSkillResult {
  const typed = toSkill(name.slice(0, MAX_SKILL_LENGTH));
  const refused = (words: string): AddSkillResult => ({ profile, words, isTaken: false });
  if (name.trim() === '') return refused('Write the name of a skill first.');
  if (typed.value === '') return refused('Write the name with a Latin letter or a digit, as the ideas do.');
  const known = asked?.find(({ value }) => value === typed.value);
  const skill: KnownSkill = { value: typed.value, label: (known ?? typed).label, level };
  const after = withSkill(profile, skill);
  if (after === profile) return refused(`${MAX_SKILLS} skills are as many as can be kept. Remove one first.`);
  const added = `${skill.label} is added.`;
  if (known || !asked) return { profile: after, words: added, isTaken: true };
  const guess = didYouMean(
    skill.label,
    asked.map(({ label }) => label),
  );
  return { profile: after, words: `${added} No idea asks for it yet.${guess}`, isTaken: true };
}
