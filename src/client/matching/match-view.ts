import { textElement, partOf } from '../lib/dom.ts';
import { decodeFit } from '../../domain/matching/matching-columns-file.ts';
import { FIT_FILE, neededIn, sizesIn, fitRanks } from '../../domain/matching/matching-columns.ts';
import { fitLine } from '../../domain/matching/skill-match.ts';
import { isEmpty } from '../../domain/matching/profile.ts';
import { BEST_FIT, type Ranks } from '../../domain/filters/sorts.ts';
import { keptProfile } from '../stores/profile-store.ts';
import { once } from '../lib/lazy.ts';
import { readFile } from '../lib/fetch-file.ts';

/** Shows in `row` how its idea fits in the words `line`, below what else it says of the idea; nothing for no words. */
export function showFitLine(row: HTMLElement, line: string): void {
  const shown = row.querySelector('.fit');
  if ((shown?.textContent ?? '') === line) return;
  shown?.remove();
  if (line === '') return;
  const element = textElement('p', line);
  element.className = 'fit';
  (row.querySelector('.why') ?? row.querySelector('.summary'))?.after(element);
}

type LineOf = (number: number) => string;

/** Holds the ideas of the catalogue's page against what its visitor knows. */
export class FitDesk {
  readonly #root: HTMLElement;
  readonly #rows: ReadonlyMap<HTMLElement, number>;
  readonly #book = once(async () => {
    const columns = decodeFit(await readFile(`${this.#root.dataset['files'] ?? ''}${FIT_FILE}.bin`));
    return { columns, needed: neededIn(columns), sizes: sizesIn(columns) };
  });
  #lineOf: LineOf = () => '';

  /**
   * @param rows every row that may be shown, with the number of its idea
   * @param changed is called after the visitor has said something else of themselves
   */
  constructor(root: HTMLElement, rows: ReadonlyMap<HTMLElement, number>, changed: () => void) {
    this.#root = root;
    this.#rows = rows;
    keptProfile.watch(() => {
      this.#offer();
      changed();
    });
    this.#offer();
  }

  /** Shows in `row` how its idea fits. */
  dress(row: HTMLElement, number: number): void {
    showFitLine(row, this.#lineOf(number));
  }

  /**
   * Shows in every row how its idea fits, and gives the ranks of best fit; undefined when nothing is known of the visitor.
   * @throws Error when what the ideas ask for cannot be had
   */
  async ranks(): Promise<Ranks | undefined> {
    const profile = keptProfile.value;
    if (isEmpty(profile)) return this.#dressAll(() => '');
    const { columns, needed, sizes } = await this.#book();
    this.#dressAll((number) => fitLine(needed(number), sizes(number), keptProfile.value));
    return fitRanks(columns, profile);
  }

  /** Opens the panel in which the visitor says what they know. */
  async open(): Promise<void> {
    const { openPanel } = await import('./profile-dialog.ts');
    openPanel(partOf(this.#root, '[data-know-panel]'), async () => (await this.#book()).columns.asks);
  }

  #dressAll(lineOf: LineOf): undefined {
    this.#lineOf = lineOf;
    for (const [row, number] of this.#rows) this.dress(row, number);
  }

  /** The order of best fit can be chosen by those of whom something is known. */
  #offer(): void {
    const option = partOf<HTMLOptionElement>(this.#root, `option[value=${BEST_FIT.value}]`);
    option.disabled = isEmpty(keptProfile.value);
    option.text = option.disabled ? BEST_FIT.unready : BEST_FIT.label;
  }
}
