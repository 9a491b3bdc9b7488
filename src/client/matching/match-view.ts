import { createTextElement, requireElement } from '../lib/dom.ts';
import { decodeMatchingColumns } from '../../domain/matching/matching-columns-file.ts';
import { MATCHING_COLUMNS_FILE, skillLookup, sizeLookup, rankByMatch } from '../../domain/matching/matching-columns.ts';
import { formatMatch } from '../../domain/matching/skill-match.ts';
import { isEmptyProfile } from '../../domain/matching/profile.ts';
import { BEST_MATCH, type Ranks } from '../../domain/filters/sorts.ts';
import { profileStore } from '../stores/profile-store.ts';
import { lazy } from '../lib/lazy.ts';
import { fetchBytes } from '../lib/fetch-file.ts';

/** Shows in `row` how its idea fits in the words `line`, below what else it says of the idea; nothing for no words. */
function showMatch(row: HTMLElement, line: string): void {
  const shown = row.querySelector('.fit');
  if ((shown?.textContent ?? '') === line) return;
  shown?.remove();
  if (line === '') return;
  const element = createTextElement('p', line);
  element.className = 'fit';
  (row.querySelector('.why') ?? row.querySelector('.summary'))?.after(element);
}

type LineOf = (number: number) => string;

/** Holds the ideas of the catalogue's page against what its visitor knows. */
export class MatchView {
  readonly #root: HTMLElement;
  readonly #rows: ReadonlyMap<HTMLElement, number>;
  readonly #book = lazy(async () => {
    const columns = decodeMatchingColumns(await fetchBytes(`${this.#root.dataset['files'] ?? ''}${MATCHING_COLUMNS_FILE}.bin`));
    return { columns, needed: skillLookup(columns), sizes: sizeLookup(columns) };
  });
  #lineOf: LineOf = () => '';

  /**
   * @param rows every row that may be shown, with the number of its idea
   * @param changed is called after the visitor has said something else of themselves
   */
  constructor(root: HTMLElement, rows: ReadonlyMap<HTMLElement, number>, changed: () => void) {
    this.#root = root;
    this.#rows = rows;
    profileStore.watch(() => {
      this.#offer();
      changed();
    });
    this.#offer();
  }

  /** Shows in `row` how its idea fits. */
  dress(row: HTMLElement, number: number): void {
    showMatch(row, this.#lineOf(number));
  }

  /**
   * Shows in every row how its idea fits, and gives the ranks of best fit; undefined when nothing is known of the visitor.
   * @throws Error when what the ideas ask for cannot be had
   */
  async ranks(): Promise<Ranks | undefined> {
    const profile = profileStore.value;
    if (isEmptyProfile(profile)) return this.#dressAll(() => '');
    const { columns, needed, sizes } = await this.#book();
    this.#dressAll((number) => formatMatch(needed(number), sizes(number), profileStore.value));
    return rankByMatch(columns, profile);
  }

  /** Opens the panel in which the visitor says what they know. */
  async open(): Promise<void> {
    const { openProfileDialog } = await import('./profile-dialog.ts');
    openProfileDialog(requireElement(this.#root, '[data-profile-dialog]'), async () => (await this.#book()).columns.requirements);
  }

  #dressAll(lineOf: LineOf): undefined {
    this.#lineOf = lineOf;
    for (const [row, number] of this.#rows) this.dress(row, number);
  }

  /** The order of best fit can be chosen by those of whom something is known. */
  #offer(): void {
    const option = requireElement<HTMLOptionElement>(this.#root, `option[value=${BEST_MATCH.value}]`);
    option.disabled = isEmptyProfile(profileStore.value);
    option.text = option.disabled ? BEST_MATCH.disabledLabel : BEST_MATCH.label;
  }
}
