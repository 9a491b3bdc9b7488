import { announce } from '../lib/announce.ts';
import { copyText, downloadText } from '../lib/clipboard.ts';
import { createButton, requireElement } from '../lib/dom.ts';
import { logError } from '../lib/log-error.ts';

const COPY_FAILED = 'This browser does not let the page copy. The text is selected, so you can copy it yourself.';

/** A text with buttons to copy, download or share it. Without JavaScript it is a text only. */
class CopyBlock extends HTMLElement {
  readonly #text = requireElement(this, '[data-text]');

  connectedCallback(): void {
    if (this.querySelector('button')) return;
    const { file, share } = this.dataset;
    this.#addButton('Copy', () => void this.#copy());
    if (file !== undefined) this.#addButton('Download', () => downloadText(this.#text.textContent, file));
    if (share !== undefined && 'share' in navigator) this.#addButton('Share', () => void this.#share(share));
  }

  #addButton(label: string, onClick: () => void): void {
    this.append(createButton(label, { ariaLabel: `${label} ${this.dataset['label'] ?? ''}`, onclick: onClick }));
  }

  async #copy(): Promise<void> {
    const isCopied = await copyText(this.#text.textContent);
    announce(isCopied ? 'Copied.' : COPY_FAILED, true);
    if (!isCopied) getSelection()?.selectAllChildren(this.#text);
  }

  async #share(title: string): Promise<void> {
    try {
      await navigator.share({ title, url: this.#text.textContent });
    } catch (error) {
      // The visitor closed the share dialog.
      if (!(error instanceof DOMException && error.name === 'AbortError')) logError(error);
    }
  }
}

customElements.define('copy-block', CopyBlock);
