import { partOf } from '../lib/dom.ts';
import { isPublishedAnew } from './published-anew.ts';

const OFFLINE = 'You are offline. What you have opened before can still be read; the rest comes when you are connected again.';
const ANEW = 'The catalogue has been published anew since you opened this page.';

/** The line that says what could not be had and why, with a button that leads on. */
export class Trouble {
  readonly #line: HTMLElement;
  readonly #words: HTMLElement;
  readonly #again: HTMLElement;
  readonly #reload: HTMLElement;
  readonly #folder: string;
  #turn = 0;

  constructor(root: HTMLElement) {
    this.#line = partOf(root, '[data-trouble]');
    this.#words = partOf(this.#line, 'span');
    this.#again = partOf(this.#line, '[data-again]');
    this.#reload = partOf(this.#line, '[data-reload]');
    this.#folder = root.dataset['files'] ?? '';
    this.#reload.addEventListener('click', () => location.reload());
  }

  /** Says `words`, whole sentences or nothing, and then why; undefined when all is well. */
  show(words: string | undefined): void {
    const turn = ++this.#turn;
    this.#line.hidden = words === undefined;
    this.#offer(words ?? '', false);
    if (words === undefined) return;
    if (!navigator.onLine) this.#offer(`${words} ${OFFLINE}`, false);
    else
      void isPublishedAnew(this.#folder).then((isAnew) => {
        if (isAnew && turn === this.#turn) this.#offer(ANEW, true);
      });
  }

  /** A page older than the index is mended by loading it again, anything else by another try. */
  #offer(words: string, isOld: boolean): void {
    const hadFocus = this.#line.contains(document.activeElement);
    this.#words.textContent = words.trim();
    this.#again.hidden = isOld;
    this.#reload.hidden = !isOld;
    if (hadFocus) (isOld ? this.#reload : this.#again).focus();
  }
}
