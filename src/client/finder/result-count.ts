import { formatIdeaCount, formatCount } from '../../domain/text/pluralize.ts';
import { requireElement } from '../lib/dom.ts';

/** Milliseconds after the last letter until the count is announced: a screen reader would speak over every key. */
const PAUSE = 600;

/** How many ideas there are: for the eye at once, for the ear when typing pauses. */
export class ResultCount {
  readonly #shown: HTMLElement;
  readonly #status: HTMLElement;
  readonly #button: HTMLElement;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #quietUntil = 0;

  constructor(root: HTMLElement) {
    this.#shown = requireElement(root, '[data-count-shown]');
    this.#status = requireElement(root, '[data-result-count]');
    this.#button = requireElement(root, '[data-show-results]');
  }

  /** The number on the page now. */
  get value(): number {
    return Number(this.#status.dataset['resultCount']);
  }

  /** Somebody is typing. */
  hush(): void {
    this.#quietUntil = performance.now() + PAUSE;
  }

  show(count: number, total: number, lost = 0): void {
    const found = count === total ? formatIdeaCount(total) : `${formatCount(count)} of ${formatIdeaCount(total)}`;
    const words = lost === 0 ? found : `${found}, ${formatCount(lost)} not loaded`;
    this.#status.dataset['resultCount'] = String(count);
    this.#status.classList.add('visually-hidden');
    this.#shown.textContent = words;
    this.#button.textContent = `Show ${formatIdeaCount(count)}`;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#announce(words), Math.max(0, this.#quietUntil - performance.now()));
  }

  /** Says what went wrong, to the eye and the ear. The list is then that of all `total` ideas. */
  fail(words: string, total: number): void {
    clearTimeout(this.#timer);
    this.#status.dataset['resultCount'] = String(total);
    this.#button.textContent = `Show ${formatIdeaCount(total)}`;
    this.#shown.textContent = '';
    this.#status.textContent = words;
    this.#status.classList.remove('visually-hidden');
  }

  #announce(words: string): void {
    // The same words set again would be read out again.
    if (this.#status.textContent !== words) this.#status.textContent = words;
  }
}
