/**
 * The one element below `root` that `selector` names.
 * @throws Error when the page lacks it, which is a fault of the page
 */
export function requireElement<Kind extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): Kind {
  const part = root.querySelector<Kind>(selector);
  if (!part) throw new Error(`the page has no ${selector}`);
  return part;
}

/** Puts `children` into `parent`. When they say what stands there already, it is left alone, and with it the focus. */
export function replaceIfChanged(parent: HTMLElement, children: readonly (Node | string)[]): void {
  const fresh = parent.cloneNode(false);
  if (fresh instanceof HTMLElement) fresh.append(...children);
  if (!fresh.isEqualNode(parent)) parent.replaceChildren(...fresh.childNodes);
}

/** An element `name` that holds `text`, as text whatever it says. */
export function createTextElement<Name extends keyof HTMLElementTagNameMap>(name: Name, text: string): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}
