import { requireElement } from '../lib/dom.ts';

/** Whether the catalogue has been published anew since this page was, whose index stands in `folder`. */
async function isOutdated(folder: string): Promise<boolean> {
  const home = document.documentElement.dataset['base'] ?? '/';
  try {
    const response = await fetch(home, { cache: 'no-store' });
    return response.ok && !(await response.text()).includes(`"${folder}"`);
  } catch {
    return false;
  }
}

const OFFLINE = 'You are offline. What you have opened before can still be read; the rest comes when you are connected again.';
const ANEW = 'The catalogue has been published anew since you opened this page.';

/** The line that says what could not be had and why, with a button that leads on. */
export class ErrorBanner {
  readonly #line: HTMLElement;
  readonly #words: HTMLElement;
  readonly #again: HTMLElement;
  readonly #reload: HTMLElement;
  readonly #folder: string;
  #turn = 0;

  constructor(root: HTMLElement) {
    this.#line = requireElement(root, '[data-error-banner]');
    this.#words = requireElement(this.#line, 'span');
    this.#again = requireElement(this.#line, '[data-retry]');
    this.#reload = requireElement(this.#line, '[data-reload]');
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
      void isOutdated(this.#folder).then((isAnew) => {
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
