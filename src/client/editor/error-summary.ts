import type { FormError } from '../../drafts/form-errors.ts';
import { pluralize } from '../../domain/text/pluralize.ts';
import { requireElement, replaceIfChanged, createElement } from '../lib/dom.ts';

/** A screen reader announces the number of errors this long after the last change. */
const ANNOUNCE_DELAY_MS = 1500;

function formatCount(errors: number, warnings: number): string {
  const advice = warnings === 0 ? '' : pluralize(warnings, 'recommendation');
  if (errors > 0) return `${pluralize(errors, 'error')}${advice && ` and ${advice}`}:`;
  return `No errors. You can propose the idea.${advice && ` ${advice}:`}`;
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
    root.addEventListener('click', (event) => {
      const link = event.target instanceof HTMLElement ? event.target.closest<HTMLAnchorElement>('[data-errors] a') : null;
      if (!link) return;
      event.preventDefault();
      this.#focusField(link.hash);
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

  /** Moves the focus to the field of the message with the id `hash`, and opens the group of the field. */
  #focusField(hash: string): void {
    const field = this.#root.querySelector(`[id="${CSS.escape(hash.slice(1))}"]`)?.parentElement;
    const details = field?.closest('details');
    if (details) details.open = true;
    const control = field?.querySelector<HTMLElement>('[data-path]') ?? field?.querySelector<HTMLElement>('button');
    control?.focus();
    control?.scrollIntoView({ block: 'center' });
  }

  /** The message element for errors at `path`: its own, or the one of the field around it. */
  #findMessage(path: string): HTMLElement | undefined {
    for (let current = path; current !== ''; current = current.replace(/(?:\.[^.[]+|\[\d+\]|^[^.[]+)$/, '')) {
      const message = this.#root.querySelector<HTMLElement>(`[data-error="${CSS.escape(current)}"]`);
      if (message) return message;
    }
    return undefined;
  }

  #showAtFields(): void {
    const errorsAt = Map.groupBy(this.#errors, ({ path }) => this.#findMessage(path));
    for (const message of this.#root.querySelectorAll<HTMLElement>('[data-error]')) {
      const path = message.dataset['error'] ?? '';
      const isShown = this.#isAllShown || [...this.#touched].some((touched) => touched === path || touched.startsWith(`${path}[`));
      const errors = (isShown && errorsAt.get(message)) || [];
      const isWrong = errors.some(({ isError }) => isError);
      replaceIfChanged(message, [errors.map(({ text }) => text).join('\n')]);
      message.hidden = errors.length === 0;
      message.classList.toggle('advice', !isWrong);
      for (const control of this.#root.querySelectorAll(`[data-path="${CSS.escape(path)}"]`)) control.ariaInvalid = isWrong ? 'true' : null;
    }
  }

  #showList(): void {
    const errorCount = this.#errors.filter(({ isError }) => isError).length;
    const text = formatCount(errorCount, this.#errors.length - errorCount);
    requireElement(this.#root, '[data-count]').textContent = text;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => replaceIfChanged(requireElement(this.#root, '[data-count-live]'), [text]), ANNOUNCE_DELAY_MS);
    const items = this.#errors.map((error) => this.#createItem(error));
    replaceIfChanged(requireElement(this.#root, '[data-errors]'), items);
  }

  #createItem({ path, text, isError }: FormError): HTMLElement {
    const message = this.#findMessage(path);
    const label = message?.parentElement?.querySelector('legend, label')?.textContent.trim() ?? '';
    const link = message ? [createElement('a', { href: `#${message.id}` }, label), ': '] : [];
    return createElement('li', {}, ...link, isError ? '' : 'Recommendation: ', text);
  }
}
