type Part = Node | string | undefined;

/** An element `name` of class `className` that holds `parts`; strings are text whatever they say. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...parts: readonly Part[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  element.append(...parts.filter((part) => part !== undefined));
  return element;
}

/** A link to `url`, which the schema has checked. */
export function linkTo(url: string, words: string): HTMLAnchorElement {
  const link = make('a', '', words);
  link.href = url;
  return link;
}

/** A list with an item each of `items`; nothing when there are none. */
export function listOf(items: readonly (Node | string)[], name: 'ul' | 'ol' = 'ul'): HTMLElement | undefined {
  return items.length === 0 ? undefined : make(name, '', ...items.map((item) => make('li', '', item)));
}
