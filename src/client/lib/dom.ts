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
  const copy = parent.cloneNode() as HTMLElement;
  copy.append(...children);
  if (!copy.isEqualNode(parent)) parent.replaceChildren(...copy.childNodes);
}

/** The properties of a new element, with its data attributes. */
type Properties<Kind extends HTMLElement> = Partial<Omit<Kind, 'dataset'>> & { readonly dataset?: Readonly<Record<string, string>> };

/** A new element with `properties` and `children`. Text is never parsed as HTML. */
export function createElement<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  { dataset, ...properties }: Properties<HTMLElementTagNameMap[Name]>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  Object.assign(element, properties);
  Object.assign(element.dataset, dataset);
  element.append(...children);
  return element;
}

/** A new element with `text`, which is never parsed as HTML. */
export function createTextElement<Name extends keyof HTMLElementTagNameMap>(name: Name, text: string): HTMLElementTagNameMap[Name] {
  return createElement(name, {}, text);
}

/** A new `<button type="button">` with `text`. */
export function createButton(text: string, properties: Properties<HTMLButtonElement> = {}): HTMLButtonElement {
  return createElement('button', { type: 'button', ...properties }, text);
}
