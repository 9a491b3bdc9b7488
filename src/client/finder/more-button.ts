import { formatCount } from '../../domain/text/pluralize.ts';
import { partOf } from '../lib/dom.ts';
import { Waiting } from './waiting.ts';

/** Pixels below the window within which the button counts as near. */
const NEAR = 600;
/** How many steps come by themselves before somebody has to ask again: what stands below the list must be in reach. */
const MOST_STEPS = 5;

/** The button below a list that is not all shown. What it promises also comes by itself when it is about to be seen. */
export class MoreButton {
  readonly #line: HTMLElement;
  readonly #button: HTMLButtonElement;
  readonly #shown: HTMLElement;
  readonly #observer: IntersectionObserver;
  readonly #waiting: Waiting;
  #steps = 0;

  /** @param more shows the next step; it is told whether somebody pressed the button */
  constructor(root: HTMLElement, more: (isPressed: boolean) => void) {
    this.#line = partOf(root, '[data-more]');
    this.#button = partOf(this.#line, 'button');
    this.#shown = partOf(this.#line, '[data-shown]');
    this.#waiting = new Waiting(this.#shown);
    this.#button.addEventListener('click', () => {
      this.#steps = 0;
      more(true);
    });
    this.#observer = new IntersectionObserver(
      ([entry]) => {
        // Somebody who has reached the button by keyboard is about to press it: nothing may slip in before.
        if (!entry?.isIntersecting || this.#steps >= MOST_STEPS || document.activeElement === this.#button) return;
        this.#steps++;
        more(false);
      },
      { rootMargin: `0px 0px ${NEAR}px` },
    );
  }

  /** More is on its way. */
  wait(): void {
    this.#waiting.start();
  }

  /** For a list of `total` of which `shown` are shown. `isWilling` is false when more must not come by itself. */
  show(shown: number, total: number, isWilling = true): void {
    this.#observer.disconnect();
    this.#waiting.stop();
    this.#line.hidden = shown >= total;
    this.#shown.textContent = `${formatCount(Math.min(shown, total))} of ${formatCount(total)} shown`;
    if (shown < total && isWilling) this.#observer.observe(this.#button);
  }
}
