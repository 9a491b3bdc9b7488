import { matchSkills, type NeededSkill, type Profile, SKILL_GAPS, capitalize, formatTimeMatch } from '../../domain/matching/skill-match.ts';
import { isEmptyProfile } from '../../domain/matching/profile.ts';
import { LEVELS, NEEDS } from '../../domain/vocabulary.ts';
import { createElement, requireElement } from '../lib/dom.ts';
import { profileStore } from '../stores/profile-store.ts';

function readNeededSkill({ dataset }: HTMLElement): NeededSkill {
  const need = NEEDS.find(({ value }) => value === dataset['need'])?.value ?? 'required';
  const level = LEVELS.find(({ value }) => value === dataset['level'])?.value;
  return { value: dataset['skill'] ?? '', label: '', need, level };
}

/** On the page of an idea: compares its skills and sizes with the profile of the visitor. */
class SkillMatchElement extends HTMLElement {
  readonly #rows = [...this.querySelectorAll<HTMLElement>('[data-skill]')].map((row) => ({ row, skill: readNeededSkill(row) }));
  readonly #sizes = (this.dataset['sizes'] ?? '').split(' ').map(Number);

  connectedCallback(): void {
    profileStore.watch((profile) => this.#show(profile));
    this.#show(profileStore.value);
  }

  #show(profile: Profile): void {
    const skills = profile.skills.length > 0 ? this.#rows.map(({ skill }) => skill) : [];
    const match = matchSkills(skills, this.#sizes, profile);
    for (const { row, skill } of this.#rows) {
      row.querySelector('.skill-gap')?.remove();
      const gapLabel = SKILL_GAPS.find(({ gap }) => match[gap].includes(skill));
      if (gapLabel) row.append(createElement('span', { className: 'skill-gap' }, ` · ${gapLabel.suffix}`));
    }
    const time = formatTimeMatch(match);
    requireElement(this, '[data-match-time]').textContent = time === '' ? '' : `${capitalize(time)}.`;
    requireElement(this, '[data-profile-link]').textContent = isEmptyProfile(profile) ? 'Add your skills' : 'Change your skills';
  }
}

customElements.define('skill-match', SkillMatchElement);
