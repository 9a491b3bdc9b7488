import { announce } from '../lib/announce.ts';
import { copyText, downloadText } from '../lib/clipboard.ts';
import { requireElement, createTextElement } from '../lib/dom.ts';

const UNCOPIED = 'The browser does not let this page copy. The text is selected, to copy by hand.';

/** A text to take along: copied, saved or handed to another application. Without script it is there to be copied by hand. */
class CopyBlock extends HTMLElement {
  connectedCallback(): void {
    if (this.querySelector('button')) return;
    const { label: what = '', file, share } = this.dataset;
    this.#offer('Copy', what, () => void this.#copy());
    if (file !== undefined) this.#offer('Download', what, () => downloadText(this.#text, file));
    if (share !== undefined && 'share' in navigator) this.#offer('Share', what, () => void this.#share(share));
  }

  get #text(): string {
    return requireElement(this, '[data-text]').textContent;
  }

  #offer(label: string, what: string, press: () => void): void {
    const button = createTextElement('button', label);
    button.type = 'button';
    button.ariaLabel = `${label} ${what}`;
    button.addEventListener('click', press);
    this.append(button);
  }

  async #copy(): Promise<void> {
    const isDone = await copyText(this.#text);
    announce(isDone ? 'Copied.' : UNCOPIED, true);
    if (!isDone) getSelection()?.selectAllChildren(requireElement(this, '[data-text]'));
  }

  /** Who closes the list of applications has changed their mind, which is no error. */
  async #share(title: string): Promise<void> {
    await navigator.share({ title, url: this.#text }).catch(() => undefined);
  }
}

customElements.define('copy-block', CopyBlock);
