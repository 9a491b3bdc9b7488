import { fitOf, type NeededSkill, type Profile, STANDINGS, capital, timeWords } from '../../domain/matching/skill-match.ts';
import { isEmpty } from '../../domain/matching/profile.ts';
import { LEVELS, NEEDS } from '../../domain/vocabulary.ts';
import { partOf, textElement } from '../lib/dom.ts';
import { keptProfile } from '../stores/profile-store.ts';

function neededBy({ dataset }: HTMLElement): NeededSkill {
  const need = NEEDS.find(({ value }) => value === dataset['need'])?.value ?? 'required';
  const level = LEVELS.find(({ value }) => value === dataset['level'])?.value;
  return { value: dataset['skill'] ?? '', label: '', need, level };
}

/** On an idea's page: how each of its skills looks to the visitor, and which of its sizes fit their time. */
class IdeaFit extends HTMLElement {
  readonly #rows = [...this.querySelectorAll<HTMLElement>('[data-skill]')].map((row) => ({ row, needed: neededBy(row) }));
  readonly #sizes = (this.dataset['sizes'] ?? '').split(' ').map(Number);

  connectedCallback(): void {
    keptProfile.watch((profile) => this.#show(profile));
    this.#show(keptProfile.value);
  }

  #show(profile: Profile): void {
    const knows = profile.skills.length > 0 ? this.#rows : [];
    const fit = fitOf(
      knows.map(({ needed }) => needed),
      this.#sizes,
      profile,
    );
    for (const { row, needed } of this.#rows) {
      row.querySelector('.fit')?.remove();
      const standing = STANDINGS.find(({ standing }) => fit[standing].includes(needed));
      if (!standing) continue;
      const words = textElement('span', ` · ${standing.behind}`);
      words.className = 'fit';
      row.append(words);
    }
    const time = timeWords(fit);
    partOf(this, '[data-fit-time]').textContent = time === '' ? '' : `${capital(time)}.`;
    partOf(this, '[data-fit-link]').textContent = isEmpty(profile) ? 'Say what you know' : 'Change what you know';
  }
}

customElements.define('idea-fit', IdeaFit);
