import { requireElement } from '../lib/dom.ts';
import { logError } from '../lib/log-error.ts';
import { shortlistStore } from '../stores/shortlist-store.ts';

/** The shortlist page. It loads the comparison only when there are ideas to compare. */
class ShortlistPage extends HTMLElement {
  #isOpen = false;

  connectedCallback(): void {
    shortlistStore.watch(() => this.#update());
    this.#update();
  }

  #update(): void {
    if (this.#isOpen) return;
    this.#isOpen = shortlistStore.value.length > 0 || location.search !== '';
    if (this.#isOpen) void this.#open();
    else requireElement(this, '[data-empty-state]').hidden = false;
  }

  async #open(): Promise<void> {
    try {
      await (await import('./open-shortlist.ts')).openShortlist(this);
    } catch (error) {
      logError(error);
      requireElement(this, '[data-load-error]').hidden = false;
    }
  }
}

customElements.define('shortlist-page', ShortlistPage);
