import { matchSkills, type NeededSkill, type Profile, SKILL_GAPS, capitalize, formatTimeMatch } from '../../domain/matching/skill-match.ts';
import { isEmptyProfile } from '../../domain/matching/profile.ts';
import { LEVELS, NEEDS } from '../../domain/vocabulary.ts';
import { requireElement, createTextElement } from '../lib/dom.ts';
import { profileStore } from '../stores/profile-store.ts';

function neededBy({ dataset }: HTMLElement): NeededSkill {
  const need = NEEDS.find(({ value }) => value === dataset['need'])?.value ?? 'required';
  const level = LEVELS.find(({ value }) => value === dataset['level'])?.value;
  return { value: dataset['skill'] ?? '', label: '', need, level };
}

/** On an idea's page: how each of its skills looks to the visitor, and which of its sizes fit their time. */
class SkillMatchElement extends HTMLElement {
  readonly #rows = [...this.querySelectorAll<HTMLElement>('[data-skill]')].map((row) => ({ row, needed: neededBy(row) }));
  readonly #sizes = (this.dataset['sizes'] ?? '').split(' ').map(Number);

  connectedCallback(): void {
    profileStore.watch((profile) => this.#show(profile));
    this.#show(profileStore.value);
  }

  #show(profile: Profile): void {
    const knows = profile.skills.length > 0 ? this.#rows : [];
    const fit = matchSkills(
      knows.map(({ needed }) => needed),
      this.#sizes,
      profile,
    );
    for (const { row, needed } of this.#rows) {
      row.querySelector('.fit')?.remove();
      const standing = SKILL_GAPS.find(({ gap }) => fit[gap].includes(needed));
      if (!standing) continue;
      const words = createTextElement('span', ` · ${standing.suffix}`);
      words.className = 'fit';
      row.append(words);
    }
    const time = formatTimeMatch(fit);
    requireElement(this, '[data-match-time]').textContent = time === '' ? '' : `${capitalize(time)}.`;
    requireElement(this, '[data-profile-link]').textContent = isEmptyProfile(profile) ? 'Say what you know' : 'Change what you know';
  }
}

customElements.define('skill-match', SkillMatchElement);
