/** What is said of a wait, by the milliseconds it has lasted. A short one needs no words. */
const WORDS = [
  { after: 300, words: 'Loading …' },
  { after: 5000, words: 'Still loading: the network is slow. What is here can be read meanwhile.' },
];

/** Says in `line` that something is on its way, for as long as it is. */
export class Waiting {
  readonly #line: HTMLElement;
  #timers: readonly ReturnType<typeof setTimeout>[] = [];

  constructor(line: HTMLElement) {
    this.#line = line;
  }

  start(): void {
    if (this.#timers.length > 0) return;
    this.#timers = WORDS.map(({ after, words }) => setTimeout(() => (this.#line.textContent = words), after));
  }

  stop(): void {
    this.#timers.forEach(clearTimeout);
    this.#timers = [];
    this.#line.textContent = '';
  }
}
