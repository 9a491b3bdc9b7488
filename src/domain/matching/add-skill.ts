/** Separate from the profile, because only the profile dialog loads it. */
import { didYouMean } from '../text/suggest.ts';
import { MAX_SKILLS, MAX_SKILL_LENGTH, withSkill } from './profile.ts';
import type { Profile } from './skill-match.ts';
import { toSkill, type Skill } from '../skills.ts';
import type { Level } from '../vocabulary.ts';

/**
 * `profile` with the skill that the visitor typed as `name`, and a message for the visitor.
 * @param known the skills of all ideas, or undefined while they are not loaded; other skills are added with a remark
 */
export function addSkill(profile: Profile, name: string, level: Level, known: readonly Skill[] | undefined) {
  const typed = toSkill(name.slice(0, MAX_SKILL_LENGTH));
  const reject = (message: string) => ({ profile, message, isAdded: false });
  if (name.trim() === '') return reject('Enter a skill first.');
  if (typed.value === '') return reject('Use Latin letters or digits.');
  const match = known?.find(({ value }) => value === typed.value);
  const { label } = match ?? typed;
  const changed = withSkill(profile, { value: typed.value, label, level });
  if (changed === profile) return reject(`You can save up to ${MAX_SKILLS} skills. Remove one first.`);
  const labels = known?.map((skill) => skill.label) ?? [];
  const remark = match || !known ? '' : ` No idea needs it yet.${didYouMean(label, labels)}`;
  return { profile: changed, message: `Added ${label}.${remark}`, isAdded: true };
}
