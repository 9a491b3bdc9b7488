import { BEST_MATCH, type Ranks } from '../../domain/filters/sorts.ts';
import {
  decodeMatchingColumns,
  MATCHING_COLUMNS_FILE,
  skillLookup,
  sizeLookup,
  rankByMatch,
} from '../../domain/matching/matching-columns.ts';
import { isEmptyProfile } from '../../domain/matching/profile.ts';
import { formatMatch } from '../../domain/matching/skill-match.ts';
import { createTextElement, requireElement } from '../lib/dom.ts';
import { fetchBytes } from '../lib/fetch-file.ts';
import { lazy } from '../lib/lazy.ts';
import { profileStore } from '../stores/profile-store.ts';

/** Compares the ideas of the list with the visitor's profile. */
export class MatchView {
  readonly #root: HTMLElement;
  readonly #rows: ReadonlyMap<HTMLElement, number>;
  readonly #loadColumns = lazy(async () => {
    const columns = decodeMatchingColumns(await fetchBytes(`${this.#root.dataset['files'] ?? ''}${MATCHING_COLUMNS_FILE}.bin`));
    return { columns, getSkills: skillLookup(columns), getSizes: sizeLookup(columns) };
  });
  #formatLine: (number: number) => string = () => '';

  /**
   * @param rows all rows of the list, with the numbers of their ideas
   * @param onChange called after the profile has changed
   */
  constructor(root: HTMLElement, rows: ReadonlyMap<HTMLElement, number>, onChange: () => void) {
    this.#root = root;
    this.#rows = rows;
    profileStore.watch(() => {
      this.#updateSortOption();
      onChange();
    });
    this.#updateSortOption();
  }

  /** Shows in `row` how idea `number` matches the profile, as a line below the summary. */
  showMatch(row: HTMLElement, number: number): void {
    const text = this.#formatLine(number);
    const line = row.querySelector('.skill-match-line');
    if ((line?.textContent ?? '') === text) return;
    line?.remove();
    if (text === '') return;
    const newLine = createTextElement('p', text);
    newLine.className = 'skill-match-line';
    (row.querySelector('.match-explanation') ?? row.querySelector('.summary'))?.after(newLine);
  }

  /**
   * Shows in every row how its idea matches the profile. Returns the ranks by match, or undefined when the profile is empty.
   * @throws Error when the skills and sizes of the ideas cannot be loaded
   */
  async showMatches(): Promise<Ranks | undefined> {
    const profile = profileStore.value;
    if (isEmptyProfile(profile)) {
      this.#showLines(() => '');
      return undefined;
    }
    const { columns, getSkills, getSizes } = await this.#loadColumns();
    this.#showLines((number) => formatMatch(getSkills(number), getSizes(number), profileStore.value));
    return rankByMatch(columns, profile);
  }

  /** Opens the dialog "My skills". */
  async openProfile(): Promise<void> {
    const { openProfileDialog } = await import('./profile-dialog.ts');
    openProfileDialog(requireElement(this.#root, '[data-profile-dialog]'), async () => (await this.#loadColumns()).columns.requirements);
  }

  #showLines(formatLine: (number: number) => string): void {
    this.#formatLine = formatLine;
    for (const [row, number] of this.#rows) this.showMatch(row, number);
  }

  /** Only visitors with a profile can choose the order by match. */
  #updateSortOption(): void {
    const option = requireElement<HTMLOptionElement>(this.#root, `option[value=${BEST_MATCH.value}]`);
    option.disabled = isEmptyProfile(profileStore.value);
    option.text = option.disabled ? BEST_MATCH.disabledLabel : BEST_MATCH.label;
  }
}
