import { requireElement } from '../lib/dom.ts';
import { shortlistStore } from '../stores/shortlist-store.ts';

/** The page of the shortlist. What compares ideas is loaded when there are some. */
class ShortlistPage extends HTMLElement {
  #isOpen = false;

  connectedCallback(): void {
    shortlistStore.watch(() => this.#show());
    this.#show();
  }

  #show(): void {
    if (this.#isOpen) return;
    this.#isOpen = shortlistStore.value.length > 0 || location.search !== '';
    if (this.#isOpen) void this.#open();
    else requireElement(this, '[data-empty-state]').hidden = false;
  }

  async #open(): Promise<void> {
    try {
      await (await import('./open-shortlist.ts')).openShortlist(this);
    } catch {
      requireElement(this, '[data-load-error]').hidden = false;
    }
  }
}

customElements.define('shortlist-page', ShortlistPage);
