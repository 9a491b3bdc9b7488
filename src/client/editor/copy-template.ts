import { fillPlaceholders } from '../../drafts/component-variants.ts';

/**
 * A copy of a component as the build renders it.
 * @param key the name of a field with rows, or one of the keys in `PreviewTemplates.astro`
 * @param texts what replaces each {{…}}; an element around an empty text is left out
 * @param children the content of the component
 */
export function copyTemplate(key: string, texts: Readonly<Record<string, string>>, children: readonly Node[] = []): DocumentFragment {
  const template = [...document.querySelectorAll('template')].find(({ dataset }) => dataset['template'] === key);
  if (template === undefined) throw new Error(`The page has no template for ${key}.`);
  // The copy is not in the page yet, so the browser does not load images from placeholder addresses.
  const copy = template.content.cloneNode(true) as DocumentFragment;
  for (const element of copy.querySelectorAll('*')) {
    for (const attribute of element.attributes) attribute.value = fillPlaceholders(attribute.value, texts);
    for (const node of element.childNodes) {
      if (!(node instanceof Text)) continue;
      const [, name = ''] = /\{\{(\w+)\}\}/.exec(node.data) ?? [];
      if (texts[name] === '') element.remove();
      node.data = fillPlaceholders(node.data, texts);
    }
  }
  copy.querySelector('[data-children]')?.replaceWith(...children);
  return copy;
}
