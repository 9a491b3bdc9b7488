import { countIdeas } from '../../domain/text/pluralize.ts';
import { announce } from '../lib/announce.ts';
import { keptShortlist } from '../stores/shortlist-store.ts';

/** How many ideas are on the shortlist, in the link to it; nothing while it is empty. */
class ShortlistCount extends HTMLElement {
  connectedCallback(): void {
    keptShortlist.watch(() => this.#show());
    this.#show();
    if (keptShortlist.wasDamaged) announce('What this browser kept of your shortlist could not be read, so the list begins anew.', true);
  }

  #show(): void {
    const { length } = keptShortlist.value;
    const noun = document.createElement('span');
    noun.className = 'visually-hidden';
    noun.textContent = countIdeas(length).replace(/^\S+/, '');
    this.replaceChildren(...(length === 0 ? [] : [String(length), noun]));
  }
}

customElements.define('shortlist-count', ShortlistCount);
