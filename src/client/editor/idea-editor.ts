import { requireElement } from '../lib/dom.ts';

/** The form in which an idea is written. What reads, checks and shows ideas is loaded when the page has been painted. */
class IdeaEditor extends HTMLElement {
  #isOpen = false;

  connectedCallback(): void {
    if (this.#isOpen) return;
    this.#isOpen = true;
    requestAnimationFrame(() => setTimeout(() => void this.#open()));
  }

  async #open(): Promise<void> {
    try {
      await (await import('./open-editor.ts')).openEditor(this);
    } catch {
      requireElement(this, '[data-load-error]').hidden = false;
    }
  }
}

customElements.define('idea-editor', IdeaEditor);
