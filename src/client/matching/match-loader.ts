import { BEST_MATCH, type Ranks, type SortName } from '../../domain/filters/sorts.ts';
import type { MatchView } from './match-view.ts';
import { lazy } from '../lib/lazy.ts';
import { PROFILE_NAME, isStored, storageKey } from '../stores/persisted-store.ts';

/** Why ideas are not held against what somebody knows: they have not said, or what it takes was lost on the way. */
type Trouble = 'unsaid' | 'lost';

/**
 * How ideas fit the visitor. What that takes is loaded for somebody who has said what they know or is about to: all
 * others pay for no more than this.
 */
export class MatchLoader {
  readonly #root: HTMLElement;
  readonly #rows = new Map<HTMLElement, number>();
  readonly #load: () => Promise<MatchView>;
  #desk: MatchView | undefined;
  #turn = 0;

  /** @param changed is called after the visitor has said something else of themselves, here or in another tab */
  constructor(root: HTMLElement, changed: () => void) {
    this.#root = root;
    const look = (): void => {
      void this.#look(false);
      changed();
    };
    this.#load = lazy(async () => {
      const { MatchView } = await import('./match-view.ts');
      return (this.#desk = new MatchView(root, this.#rows, look));
    });
    addEventListener('storage', ({ key }) => {
      if (key === storageKey(PROFILE_NAME) && !this.#desk) look();
    });
    void this.#look(false);
  }

  /** A row that may be shown, of the idea `number`. */
  meet(row: HTMLElement, number: number): void {
    this.#rows.set(row, number);
    this.#desk?.dress(row, number);
  }

  /**
   * The ranks of the ideas when `sort` is by best fit; undefined for every other order, and when they are not to be had,
   * which the page then says. What was lost before is tried again.
   */
  async ranks(sort: SortName): Promise<Ranks | undefined> {
    const isSorted = sort === BEST_MATCH.value;
    const looking = this.#look(isSorted);
    return isSorted ? looking : undefined;
  }

  async #look(isSorted: boolean): Promise<Ranks | undefined> {
    const turn = ++this.#turn;
    const isNeeded = isSorted || this.#desk !== undefined || isStored(PROFILE_NAME);
    const { ranks, trouble } = isNeeded ? await this.#try(isSorted) : {};
    if (turn === this.#turn) this.#say(trouble);
    return ranks;
  }

  async #try(isSorted: boolean): Promise<{ readonly ranks?: Ranks; readonly trouble?: Trouble }> {
    try {
      const ranks = await (await this.#load()).ranks();
      if (ranks) return { ranks };
      return isSorted ? { trouble: 'unsaid' } : {};
    } catch {
      return { trouble: 'lost' };
    }
  }

  /** Opens the panel in which visitors say what they know. */
  async open(): Promise<void> {
    await this.#load()
      .then((desk) => desk.open())
      .catch(() => this.#say('lost'));
  }

  #say(trouble: Trouble | undefined): void {
    for (const notice of this.#root.querySelectorAll<HTMLElement>('[data-match-notice]')) {
      notice.hidden = notice.dataset['matchNotice'] !== trouble;
    }
  }
}
