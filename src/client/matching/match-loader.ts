import { BEST_MATCH, type Ranks, type SortName } from '../../domain/filters/sorts.ts';
import { lazy } from '../lib/lazy.ts';
import { logError } from '../lib/log-error.ts';
import { isStored, PROFILE_NAME, storageKey } from '../stores/persisted-store.ts';
import type { MatchView } from './match-view.ts';

/** Why the list does not compare ideas with the profile: the profile is empty, or something could not be loaded. */
type Problem = 'no-profile' | 'load-failed';

/** Loads the code that compares ideas with the visitor's profile, when there is a profile or the visitor opens "My skills". */
export class MatchLoader {
  readonly #root: HTMLElement;
  readonly #rows = new Map<HTMLElement, number>();
  readonly #load: () => Promise<MatchView>;
  #view: MatchView | undefined;
  #version = 0;

  /** @param onChange called after the profile has changed, here or in another tab */
  constructor(root: HTMLElement, onChange: () => void) {
    this.#root = root;
    const update = (): void => {
      void this.#update(false);
      onChange();
    };
    this.#load = lazy(async () => {
      const { MatchView } = await import('./match-view.ts');
      return (this.#view = new MatchView(root, this.#rows, update));
    });
    addEventListener('storage', ({ key }) => {
      if (key === storageKey(PROFILE_NAME) && !this.#view) update();
    });
    void this.#update(false);
  }

  /** Adds a row of the list, with the number of its idea. */
  addRow(row: HTMLElement, number: number): void {
    this.#rows.set(row, number);
    this.#view?.showMatch(row, number);
  }

  /** The ranks of the ideas when `sort` is the best match. Undefined for every other order, and when there are no ranks. */
  async getRanks(sort: SortName): Promise<Ranks | undefined> {
    const isSortedByMatch = sort === BEST_MATCH.value;
    const updating = this.#update(isSortedByMatch);
    return isSortedByMatch ? updating : undefined;
  }

  /** Opens the dialog "My skills". */
  async openProfile(): Promise<void> {
    try {
      await (await this.#load()).openProfile();
    } catch (error) {
      logError(error);
      this.#showProblem('load-failed');
    }
  }

  async #update(isSortedByMatch: boolean): Promise<Ranks | undefined> {
    const version = ++this.#version;
    const isNeeded = isSortedByMatch || this.#view !== undefined || isStored(PROFILE_NAME);
    const { ranks, problem } = isNeeded ? await this.#loadRanks(isSortedByMatch) : {};
    if (version === this.#version) this.#showProblem(problem);
    return ranks;
  }

  async #loadRanks(isSortedByMatch: boolean): Promise<{ readonly ranks?: Ranks; readonly problem?: Problem }> {
    try {
      const ranks = await (await this.#load()).showMatches();
      if (ranks) return { ranks };
      return isSortedByMatch ? { problem: 'no-profile' } : {};
    } catch (error) {
      logError(error);
      return { problem: 'load-failed' };
    }
  }

  #showProblem(problem: Problem | undefined): void {
    for (const notice of this.#root.querySelectorAll<HTMLElement>('[data-match-notice]')) {
      notice.hidden = notice.dataset['matchNotice'] !== problem;
    }
  }
}
