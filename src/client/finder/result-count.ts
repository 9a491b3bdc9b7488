import { formatIdeaCount, formatCount } from '../../domain/text/pluralize.ts';
import { requireElement } from '../lib/dom.ts';

/** The time after the last letter until the count is announced. A screen reader would announce it after every key. */
const ANNOUNCE_DELAY_MS = 600;

/** The number of results: visible at once, and announced to screen readers when the visitor stops typing. */
export class ResultCount {
  /** The number of ideas in the catalogue. */
  readonly total: number;
  readonly #visible: HTMLElement;
  readonly #status: HTMLElement;
  readonly #showButton: HTMLElement;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #announceAt = 0;

  constructor(root: HTMLElement) {
    this.#visible = requireElement(root, '[data-count-shown]');
    this.#status = requireElement(root, '[data-result-count]');
    this.#showButton = requireElement(root, '[data-show-results]');
    this.total = Number(this.#status.dataset['resultCount']);
  }

  /** Call this while the visitor types. */
  delayAnnouncement(): void {
    this.#announceAt = performance.now() + ANNOUNCE_DELAY_MS;
  }

  /** @param failedRows how many of the rows could not be loaded */
  show(count: number, failedRows = 0): void {
    const found = count === this.total ? formatIdeaCount(count) : `${formatCount(count)} of ${formatIdeaCount(this.total)}`;
    const text = failedRows === 0 ? found : `${found}, ${formatCount(failedRows)} not loaded`;
    this.#status.dataset['resultCount'] = String(count);
    this.#status.classList.add('visually-hidden');
    this.#visible.textContent = text;
    this.#showButton.textContent = `Show ${formatIdeaCount(count)}`;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      // A screen reader would announce an equal text again.
      if (this.#status.textContent !== text) this.#status.textContent = text;
    }, this.#announceAt - performance.now());
  }

  /** Shows and announces an error. The list then contains all ideas. */
  showError(message: string): void {
    clearTimeout(this.#timer);
    this.#status.dataset['resultCount'] = String(this.total);
    this.#showButton.textContent = `Show ${formatIdeaCount(this.total)}`;
    this.#visible.textContent = '';
    this.#status.textContent = message;
    this.#status.classList.remove('visually-hidden');
  }
}
