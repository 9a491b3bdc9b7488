import { requireElement, createTextElement } from '../lib/dom.ts';

/** A sentence, and what can be done about it. */
export interface Notice {
  readonly words: string;
  readonly button?: { readonly label: string; readonly press: () => void };
}

function partsOf({ words, button }: Notice): HTMLElement[] {
  if (!button) return [createTextElement('span', words)];
  const element = createTextElement('button', button.label);
  element.type = 'button';
  element.addEventListener('click', button.press);
  return [createTextElement('span', words), element];
}

/** What there is to say of a shortlist: what stands until it is mended, and what a button has just done. */
export class ShortlistNotices {
  readonly #list: HTMLElement;
  readonly #said: HTMLElement;

  constructor(root: HTMLElement) {
    this.#list = requireElement(root, '[data-notices]');
    this.#said = requireElement(root, '[data-status]');
  }

  /** Shows `notices` and no others. The focus stays with a button that is there again. */
  stand(notices: readonly Notice[]): void {
    const focused = this.#list.contains(document.activeElement) ? document.activeElement?.textContent : undefined;
    this.#list.replaceChildren(
      ...notices.map((notice) => {
        const item = document.createElement('li');
        item.append(...partsOf(notice));
        return item;
      }),
    );
    if (focused !== undefined) [...this.#list.querySelectorAll('button')].find(({ textContent }) => textContent === focused)?.focus();
  }

  /** Says what was done. A way to undo it gets the focus: what had it is gone. */
  say(notice: Notice): void {
    this.#said.replaceChildren(...partsOf(notice));
    this.#said.querySelector('button')?.focus();
  }
}
