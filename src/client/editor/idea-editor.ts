import { requireElement } from '../lib/dom.ts';

/** The form for ideas. The code that checks and previews ideas is large, so it loads after the first paint. */
class IdeaEditor extends HTMLElement {
  connectedCallback(): void {
    requestAnimationFrame(() => setTimeout(() => void this.#open()));
  }

  async #open(): Promise<void> {
    try {
      await (await import('./open-editor.ts')).openEditor(this);
    } catch (error) {
      console.error(error);
      requireElement(this, '[data-load-error]').hidden = false;
    }
  }
}

customElements.define('idea-editor', IdeaEditor);
