import { add, has, MAX_SHORTLIST_LENGTH, remove } from '../../domain/shortlist/shortlist.ts';
import { formatIdeaCount } from '../../domain/text/pluralize.ts';
import { announce } from '../lib/announce.ts';
import { createButton, createElement } from '../lib/dom.ts';
import { shortlistStore } from '../stores/shortlist-store.ts';

const FULL = `Your shortlist is full: it can have ${MAX_SHORTLIST_LENGTH} ideas. Remove one before you save another.`;
const DAMAGED = 'This browser could not read your shortlist, so the list is empty now.';

/** The star button that saves an idea to the shortlist. Without JavaScript there is no button. */
class IdeaStar extends HTMLElement {
  readonly #symbol = document.createElement('span');
  readonly #button = createButton('', { onclick: () => this.#toggle() });
  /** The note of the idea before it was removed, in case the visitor saves it again. */
  #note = '';

  connectedCallback(): void {
    if (!this.firstChild) this.#build();
    // The shortlist may have changed while this row was not on the page.
    this.#update();
  }

  #build(): void {
    const { id = '', title = '', label = '' } = this.dataset;
    this.#button.dataset['star'] = id;
    this.#button.ariaLabel = `Save ${title} to your shortlist`;
    this.#button.append(this.#symbol, label);
    this.append(this.#button);
    shortlistStore.watch(() => this.#update());
  }

  #update(): void {
    const isSaved = String(has(shortlistStore.value, this.dataset['id'] ?? ''));
    // A filter adds and removes many stars, and most of them need no change.
    if (this.#button.ariaPressed === isSaved) return;
    this.#button.ariaPressed = isSaved;
    this.#symbol.textContent = isSaved === 'true' ? '★' : '☆';
  }

  #toggle(): void {
    const { id = '' } = this.dataset;
    const shortlist = shortlistStore.value;
    const saved = shortlist.find((idea) => idea.id === id);
    const next = saved ? remove(shortlist, id) : add(shortlist, id, this.#note);
    if (next === shortlist) return announce(FULL, true);
    this.#note = saved?.note ?? '';
    shortlistStore.set(next);
    announce(`${saved ? 'Removed' : 'Saved'}. ${formatIdeaCount(next.length)} on your shortlist.`);
  }
}

/** The number of ideas on the shortlist, in the link to it. Empty while the shortlist is empty. */
class ShortlistCount extends HTMLElement {
  connectedCallback(): void {
    shortlistStore.watch(() => this.#update());
    this.#update();
    if (shortlistStore.wasDamaged) announce(DAMAGED, true);
  }

  #update(): void {
    const { length } = shortlistStore.value;
    const noun = createElement('span', { className: 'visually-hidden' }, formatIdeaCount(length).replace(/^\S+/, ''));
    this.replaceChildren(...(length === 0 ? [] : [String(length), noun]));
  }
}

customElements.define('idea-star', IdeaStar);
customElements.define('shortlist-count', ShortlistCount);
