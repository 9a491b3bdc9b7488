import { formatIdeaCount } from '../../domain/text/pluralize.ts';
import { announce } from '../lib/announce.ts';
import { shortlistStore } from '../stores/shortlist-store.ts';

/** How many ideas are on the shortlist, in the link to it; nothing while it is empty. */
class ShortlistCount extends HTMLElement {
  connectedCallback(): void {
    shortlistStore.watch(() => this.#show());
    this.#show();
    if (shortlistStore.wasDamaged) announce('What this browser kept of your shortlist could not be read, so the list begins anew.', true);
  }

  #show(): void {
    const { length } = shortlistStore.value;
    const noun = document.createElement('span');
    noun.className = 'visually-hidden';
    noun.textContent = formatIdeaCount(length).replace(/^\S+/, '');
    this.replaceChildren(...(length === 0 ? [] : [String(length), noun]));
  }
}

customElements.define('shortlist-count', ShortlistCount);
