/**
 * The first element below `root` that matches `selector`.
 * @throws Error when there is none, which is a bug in the page
 */
export function requireElement<Kind extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): Kind {
  const element = root.querySelector<Kind>(selector);
  if (!element) throw new Error(`The page has no element ${selector}.`);
  return element;
}

/** Replaces the children of `parent`, unless `children` are equal to the present ones. Equal children keep the focus. */
export function replaceIfChanged(parent: HTMLElement, children: readonly (Node | string)[]): void {
  const copy = parent.cloneNode(false);
  if (copy instanceof HTMLElement) copy.append(...children);
  if (!copy.isEqualNode(parent)) parent.replaceChildren(...copy.childNodes);
}

/** A new element with `text`, which is never parsed as HTML. */
export function createTextElement<Name extends keyof HTMLElementTagNameMap>(name: Name, text: string): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}

/** A new `<button type="button">`, with an accessible name of its own when `ariaLabel` is given. */
export function createButton(text: string, ariaLabel?: string): HTMLButtonElement {
  const button = createTextElement('button', text);
  button.type = 'button';
  if (ariaLabel !== undefined) button.ariaLabel = ariaLabel;
  return button;
}
