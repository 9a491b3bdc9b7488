import type { FormError } from '../../drafts/form-errors.ts';
import { requireElement, replaceIfChanged, createTextElement } from '../lib/dom.ts';

/** Leads from the list of problems to the field each is about: out of a folded group, and into the control. */
export function focusFieldOnClick(root: HTMLElement): void {
  root.addEventListener('click', (event) => {
    const link = event.target instanceof HTMLElement ? event.target.closest<HTMLAnchorElement>('[data-errors] a') : null;
    if (!link) return;
    event.preventDefault();
    const place = root.querySelector<HTMLElement>(`[id="${CSS.escape(link.hash.slice(1))}-wrong"]`);
    const details = place?.closest('details');
    if (details) details.open = true;
    const field = place?.parentElement;
    const control = field?.querySelector<HTMLElement>('[data-path]') ?? field?.querySelector<HTMLElement>('button');
    control?.focus();
    control?.scrollIntoView({ block: 'center' });
  });
}

/** Milliseconds without a change after which the ear is told how many problems are left. */
const PAUSE = 1500;

function countWords(errors: number, warnings: number): string {
  if (errors === 0 && warnings === 0) return 'Nothing is missing. It can be proposed.';
  const advice = warnings === 0 ? '' : `${warnings === 1 ? 'one piece' : `${warnings} pieces`} of advice`;
  if (errors === 0) return `Nothing is missing. There is ${advice}:`;
  return `${errors === 1 ? 'One thing is' : `${errors} things are`} still to be written or mended${advice && `, and there is ${advice}`}:`;
}

/** What the form calls the field of which `place` speaks. */
function labelOf(place: HTMLElement): string {
  return place.parentElement?.querySelector('legend, label')?.textContent.trim() ?? '';
}

/** Shows what is wrong with a draft: in the form, where somebody has been, and all of it in a list that leads there. */
export class ErrorSummary {
  readonly #root: HTMLElement;
  readonly #touched = new Set<string>();
  #all: readonly FormError[] = [];
  #isAllShown = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(root: HTMLElement) {
    this.#root = root;
    root.addEventListener('focusout', ({ target }) => {
      const path = target instanceof HTMLElement ? target.dataset['path'] : undefined;
      if (path === undefined) return;
      this.#touched.add(path);
      this.#showInPlace();
    });
  }

  get hasErrors(): boolean {
    return this.#all.some(({ isError }) => isError);
  }

  show(problems: readonly FormError[]): void {
    this.#all = problems;
    this.#showInPlace();
    this.#showList();
  }

  /** From now on every problem is shown at its place; the focus goes to the list of them. */
  showAll(): void {
    this.#isAllShown = true;
    this.#showInPlace();
    requireElement(this.#root, '[data-error-summary]').focus();
  }

  /** The place in the form for what is said of `path`: its own, or that of the field it belongs to. */
  #placeOf(path: string): HTMLElement | undefined {
    for (let wanted = path; wanted !== ''; wanted = wanted.replace(/(?:\.[^.[]+|\[\d+\]|^[^.[]+)$/, '')) {
      const place = this.#root.querySelector<HTMLElement>(`[data-error="${CSS.escape(wanted)}"]`);
      if (place) return place;
    }
    return undefined;
  }

  #isShown(place: HTMLElement): boolean {
    const path = place.dataset['error'] ?? '';
    return this.#isAllShown || [...this.#touched].some((touched) => touched === path || touched.startsWith(`${path}[`));
  }

  #showInPlace(): void {
    const said = new Map<HTMLElement, FormError[]>();
    for (const problem of this.#all) {
      const place = this.#placeOf(problem.path);
      if (place && this.#isShown(place)) said.set(place, [...(said.get(place) ?? []), problem]);
    }
    for (const place of this.#root.querySelectorAll<HTMLElement>('[data-error]')) {
      const problems = said.get(place) ?? [];
      const words = problems.map((problem) => problem.words).join('\n');
      const isWrong = problems.some(({ isError }) => isError);
      if (place.textContent !== words) place.textContent = words;
      place.hidden = words === '';
      place.classList.toggle('advice', !isWrong);
      for (const control of this.#controlsAt(place)) {
        if (isWrong) control.ariaInvalid = 'true';
        else control.removeAttribute('aria-invalid');
      }
    }
  }

  /** The controls of which `place` speaks: those of its own path. */
  #controlsAt(place: HTMLElement): Iterable<HTMLElement> {
    return this.#root.querySelectorAll<HTMLElement>(`[data-path="${CSS.escape(place.dataset['error'] ?? '')}"]`);
  }

  #showList(): void {
    const errors = this.#all.filter(({ isError }) => isError).length;
    const words = countWords(errors, this.#all.length - errors);
    const count = requireElement(this.#root, '[data-count]');
    const live = requireElement(this.#root, '[data-count-live]');
    count.textContent = words;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (live.textContent !== words) live.textContent = words;
    }, PAUSE);
    replaceIfChanged(
      requireElement(this.#root, '[data-errors]'),
      this.#all.map((problem) => this.#itemOf(problem)),
    );
  }

  #itemOf({ path, words, isError }: FormError): HTMLElement {
    const item = document.createElement('li');
    const place = this.#placeOf(path);
    const link = createTextElement('a', place ? labelOf(place) : '');
    link.href = `#${place?.id.replace(/-wrong$/, '') ?? ''}`;
    item.append(...(place ? [link, ': '] : []), isError ? '' : 'Advice: ', words);
    return item;
  }
}
