import { BEST_MATCH, type Ranks, type SortName } from '../../domain/filters/sorts.ts';
import { isEmptyProfile } from '../../domain/matching/profile.ts';
import { formatMatch } from '../../domain/matching/skill-match.ts';
import { showRowLine, type ListRow } from '../finder/row-cache.ts';
import { requireElement } from '../lib/dom.ts';
import { lazy } from '../lib/lazy.ts';
import { logError } from '../lib/log-error.ts';
import { profileStore } from '../stores/profile-store.ts';
import type { Comparison } from './comparison.ts';

/** Compares the ideas of the list with the visitor's profile. */
export class MatchView {
  readonly #root: HTMLElement;
  readonly #folder: string;
  readonly #load = lazy(async () => (await import('./comparison.ts')).loadComparison(this.#folder));
  readonly #loadDialog = lazy(async () => {
    const { setUpProfileDialog } = await import('./profile-dialog.ts');
    return setUpProfileDialog(requireElement(this.#root, '[data-profile-dialog]'), async () => (await this.#load()).skills);
  });

  /**
   * @param folder the URL of the search files
   * @param onChange called after the profile has changed, here or in another tab
   */
  constructor(root: HTMLElement, folder: string, onChange: () => void) {
    this.#root = root;
    this.#folder = folder;
    profileStore.watch(() => {
      this.#updateSortOption();
      onChange();
    });
    this.#updateSortOption();
  }

  /** The ranks of the ideas by match. Undefined when the profile is empty or the ideas cannot be compared. */
  async getRanks(): Promise<Ranks | undefined> {
    return (await this.#loadIfNeeded())?.getRanks(profileStore.value);
  }

  /** Shows in each of `rows` how its idea matches the profile, or why a list with the sort order `sort` does not. */
  async showMatches(rows: readonly ListRow[], sort: SortName): Promise<void> {
    const comparison = await this.#loadIfNeeded();
    const profile = profileStore.value;
    for (const { number, row } of rows) {
      const text = comparison ? formatMatch(comparison.getSkills(number), comparison.getSizes(number), profile) : '';
      showRowLine(row, 'skill-match-line', text);
    }
    if (!isEmptyProfile(profile)) this.#showProblem(comparison ? undefined : 'load-failed');
    else this.#showProblem(sort === BEST_MATCH.value ? 'no-profile' : undefined);
  }

  /** Opens the dialog "My skills". */
  async openProfile(): Promise<void> {
    try {
      const openDialog = await this.#loadDialog();
      openDialog();
    } catch (error) {
      logError(error);
      this.#showProblem('load-failed');
    }
  }

  async #loadIfNeeded(): Promise<Comparison | undefined> {
    return isEmptyProfile(profileStore.value) ? undefined : this.#load().catch(logError);
  }

  /** Shows why the list does not compare ideas with the profile, or hides the notice. */
  #showProblem(problem: 'no-profile' | 'load-failed' | undefined): void {
    for (const notice of this.#root.querySelectorAll<HTMLElement>('[data-match-notice]')) {
      notice.hidden = notice.dataset['matchNotice'] !== problem;
    }
  }

  /** Only visitors with a profile can choose the order by match. */
  #updateSortOption(): void {
    const option = requireElement<HTMLOptionElement>(this.#root, `option[value=${BEST_MATCH.value}]`);
    option.disabled = isEmptyProfile(profileStore.value);
    option.text = option.disabled ? BEST_MATCH.disabledLabel : BEST_MATCH.label;
  }
}
