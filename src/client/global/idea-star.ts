import { formatIdeaCount } from '../../domain/text/pluralize.ts';
import { add, has, MAX_SHORTLIST_LENGTH, remove } from '../../domain/shortlist/shortlist.ts';
import { announce } from '../lib/announce.ts';
import { shortlistStore } from '../stores/shortlist-store.ts';

const FULL = `Your shortlist is full: it holds ${MAX_SHORTLIST_LENGTH} ideas. Remove one to save another.`;

/** The button that saves an idea. Without script there is none, since it would do nothing. */
class IdeaStar extends HTMLElement {
  readonly #button = document.createElement('button');
  readonly #sign = document.createElement('span');
  /** What was written beside the idea before it was taken off the list, should it come back. */
  #note = '';

  connectedCallback(): void {
    if (!this.firstChild) this.#build();
    // A row may have been off the page while the list changed.
    this.#show();
  }

  #build(): void {
    const { id = '', title = '', label = '' } = this.dataset;
    this.#button.type = 'button';
    this.#button.dataset['star'] = id;
    this.#button.ariaLabel = `Save ${title} to your shortlist`;
    this.#button.append(this.#sign, label);
    this.#button.addEventListener('click', () => this.#press(id));
    this.append(this.#button);
    shortlistStore.watch(() => this.#show());
  }

  #show(): void {
    const isSaved = String(has(shortlistStore.value, this.dataset['id'] ?? ''));
    // Many stars come and go with each filter, and few of them change.
    if (this.#button.ariaPressed === isSaved) return;
    this.#button.ariaPressed = isSaved;
    this.#sign.textContent = isSaved === 'true' ? '★' : '☆';
  }

  #press(id: string): void {
    const list = shortlistStore.value;
    const saved = list.find((row) => row.id === id);
    const next = saved ? remove(list, id) : add(list, id, this.#note);
    if (next === list) return announce(FULL, true);
    this.#note = saved?.note ?? '';
    shortlistStore.set(next);
    announce(`${saved ? 'Removed' : 'Saved'}. ${formatIdeaCount(next.length)} on your shortlist.`);
  }
}

customElements.define('idea-star', IdeaStar);
