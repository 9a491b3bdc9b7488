import type { HastNode } from 'satteri';
import { toDom } from 'hast-util-to-dom';
import { fillPlaceholders, variantKey } from '../../drafts/component-variants.ts';
import { renderTree, type ComponentNode } from '../../check/markdown/rendered-tree.ts';
import { toElement } from '../../check/markdown/markdown-tree.ts';

/** Moves headings two levels down, below those of the preview, and gives anchors names that the form does not use. */
function adaptToPreview(node: HastNode): void {
  if (node.type === 'element') {
    node.tagName = node.tagName.replace(/^h([1-4])$/, (_, level: string) => `h${Number(level) + 2}`);
    const { id, href, ariaDescribedBy, ...properties } = node.properties;
    node.properties = {
      ...properties,
      ...(id !== undefined && { id: `preview-${String(id)}` }),
      ...(href !== undefined && { href: String(href).replace(/^#/, '#preview-') }),
    };
  }
  if ('children' in node) node.children.forEach(adaptToPreview);
}

/** A component as the build renders it: a copy of the template for its props. */
function componentToDom(node: ComponentNode): Node {
  const props = toElement(node)?.properties as Readonly<Record<string, string>>;
  const key = variantKey(node.name ?? '', props);
  const template = [...document.querySelectorAll('template')].find(({ dataset }) => dataset['variant'] === key);
  if (template === undefined) throw new Error(`The page has no template for ${key}.`);
  // The copy is not in the page yet, so the browser does not load images from placeholder addresses.
  const copy = template.content.cloneNode(true) as DocumentFragment;
  for (const element of copy.querySelectorAll('*')) {
    for (const attribute of element.attributes) attribute.value = fillPlaceholders(attribute.value, props);
  }
  const texts = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) texts.currentNode.nodeValue = fillPlaceholders(texts.currentNode.nodeValue ?? '', props);
  copy.querySelector('[data-children]')?.replaceWith(...node.children.map((child) => nodeToDom(child as HastNode)));
  return copy;
}

function nodeToDom(node: HastNode): Node {
  if (node.type === 'mdxJsxFlowElement') return componentToDom(node);
  if (node.type !== 'element') return toDom(node);
  const element = toDom({ ...node, children: [] });
  (element as ParentNode & Node).append(...node.children.map((child) => nodeToDom(child as HastNode)));
  return element;
}

/**
 * Renders a text that has no errors.
 * @param base the address of the home page
 */
export async function renderText(tree: HastNode, base: string): Promise<Node> {
  const rendered = await renderTree(tree, (path) => base.replace(/\/$/, '') + path);
  adaptToPreview(rendered);
  const text = document.createDocumentFragment();
  text.append(...rendered.children.map((child) => nodeToDom(child as HastNode)));
  return text;
}
