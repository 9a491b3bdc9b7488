import { formatQuery, type Query } from '../../domain/filters/query.ts';

/** A new entry of the history, or a change of the one there is. */
export type HistoryMethod = 'pushState' | 'replaceState';

/**
 * Writes what is asked into the URL. Browsers take milliseconds over that, so it waits until the answer has been
 * painted; what is left to write when the reader leaves is written then.
 */
export class AddressBar {
  readonly #waiting: (() => void)[] = [];

  constructor() {
    addEventListener('pagehide', () => this.#write());
  }

  /** @param shown how many rows are there to come back to, when they are more than a list begins with */
  remember(step: HistoryMethod, query: Query, shown?: number): void {
    const address = location.pathname + formatQuery(query);
    this.#waiting.push(() => history[step](shown === undefined ? null : { shown }, '', address));
    if (this.#waiting.length === 1) requestAnimationFrame(() => setTimeout(() => this.#write()));
  }

  #write(): void {
    for (const write of this.#waiting.splice(0)) {
      try {
        write();
      } catch {
        // Safari allows 100 changes in 30 seconds. A fast typist's URL catches up with the next letter.
      }
    }
  }
}
