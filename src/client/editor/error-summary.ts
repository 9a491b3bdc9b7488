import type { FormError } from '../../drafts/form-errors.ts';
import { pluralize } from '../../domain/text/pluralize.ts';
import { requireElement, replaceIfChanged, createTextElement } from '../lib/dom.ts';

/** Moves the focus from an error in the list to its field, and opens the group of the field. */
export function focusFieldOnClick(root: HTMLElement): void {
  root.addEventListener('click', (event) => {
    const link = event.target instanceof HTMLElement ? event.target.closest<HTMLAnchorElement>('[data-errors] a') : null;
    if (!link) return;
    event.preventDefault();
    const message = root.querySelector<HTMLElement>(`[id="${CSS.escape(link.hash.slice(1))}-error"]`);
    const details = message?.closest('details');
    if (details) details.open = true;
    const field = message?.parentElement;
    const control = field?.querySelector<HTMLElement>('[data-path]') ?? field?.querySelector<HTMLElement>('button');
    control?.focus();
    control?.scrollIntoView({ block: 'center' });
  });
}

/** A screen reader announces the number of errors this long after the last change. */
const ANNOUNCE_DELAY_MS = 1500;

function formatCount(errors: number, warnings: number): string {
  if (errors === 0 && warnings === 0) return 'No errors. You can propose the idea.';
  const advice = pluralize(warnings, 'recommendation');
  if (errors === 0) return `No errors. You can propose the idea. ${advice}:`;
  return `${pluralize(errors, 'error')}${warnings === 0 ? '' : ` and ${advice}`}:`;
}

/** The label of the field that `message` belongs to. */
function getLabel(message: HTMLElement): string {
  return message.parentElement?.querySelector('legend, label')?.textContent.trim() ?? '';
}

/** Shows the errors of a draft: at the fields that the visitor has left, and all of them in a list with links to the fields. */
export class ErrorSummary {
  readonly #root: HTMLElement;
  readonly #touched = new Set<string>();
  #errors: readonly FormError[] = [];
  #isAllShown = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(root: HTMLElement) {
    this.#root = root;
    root.addEventListener('focusout', ({ target }) => {
      const path = target instanceof HTMLElement ? target.dataset['path'] : undefined;
      if (path === undefined) return;
      this.#touched.add(path);
      this.#showAtFields();
    });
  }

  get hasErrors(): boolean {
    return this.#errors.some(({ isError }) => isError);
  }

  show(errors: readonly FormError[]): void {
    this.#errors = errors;
    this.#showAtFields();
    this.#showList();
  }

  /** From now on, shows every error at its field. Moves the focus to the list. */
  showAll(): void {
    this.#isAllShown = true;
    this.#showAtFields();
    requireElement(this.#root, '[data-error-summary]').focus();
  }

  /** The message element for errors at `path`: its own, or the one of the field around it. */
  #findMessage(path: string): HTMLElement | undefined {
    for (let current = path; current !== ''; current = current.replace(/(?:\.[^.[]+|\[\d+\]|^[^.[]+)$/, '')) {
      const message = this.#root.querySelector<HTMLElement>(`[data-error="${CSS.escape(current)}"]`);
      if (message) return message;
    }
    return undefined;
  }

  #isShown(message: HTMLElement): boolean {
    const path = message.dataset['error'] ?? '';
    return this.#isAllShown || [...this.#touched].some((touched) => touched === path || touched.startsWith(`${path}[`));
  }

  #showAtFields(): void {
    const errorsAt = Map.groupBy(this.#errors, ({ path }) => this.#findMessage(path));
    for (const message of this.#root.querySelectorAll<HTMLElement>('[data-error]')) {
      const errors = (this.#isShown(message) && errorsAt.get(message)) || [];
      const text = errors.map((error) => error.text).join('\n');
      const isWrong = errors.some(({ isError }) => isError);
      if (message.textContent !== text) message.textContent = text;
      message.hidden = text === '';
      message.classList.toggle('advice', !isWrong);
      const path = CSS.escape(message.dataset['error'] ?? '');
      for (const control of this.#root.querySelectorAll(`[data-path="${path}"]`)) {
        if (isWrong) control.ariaInvalid = 'true';
        else control.removeAttribute('aria-invalid');
      }
    }
  }

  #showList(): void {
    const errors = this.#errors.filter(({ isError }) => isError).length;
    const text = formatCount(errors, this.#errors.length - errors);
    requireElement(this.#root, '[data-count]').textContent = text;
    const live = requireElement(this.#root, '[data-count-live]');
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (live.textContent !== text) live.textContent = text;
    }, ANNOUNCE_DELAY_MS);
    const items = this.#errors.map((error) => this.#createItem(error));
    replaceIfChanged(requireElement(this.#root, '[data-errors]'), items);
  }

  #createItem({ path, text, isError }: FormError): HTMLElement {
    const item = document.createElement('li');
    const message = this.#findMessage(path);
    const link = createTextElement('a', message ? getLabel(message) : '');
    link.href = `#${message?.id.replace(/-error$/, '') ?? ''}`;
    item.append(...(message ? [link, ': '] : []), isError ? '' : 'Recommendation: ', text);
    return item;
  }
}
