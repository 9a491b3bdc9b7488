import type { HastNode } from 'satteri';
import { toDom } from 'hast-util-to-dom';
import { fillPlaceholders, variantKey } from '../../drafts/component-variants.ts';
import { renderTree, type ComponentNode } from '../../check/markdown/rendered-tree.ts';
import { toElement } from '../../check/markdown/markdown-tree.ts';

/** Headings of the page stand below those of the preview, and their anchors apart from those of the form. */
function fitIn(node: HastNode): void {
  if (node.type === 'element') {
    node.tagName = node.tagName.replace(/^h([1-4])$/, (_, level: string) => `h${Number(level) + 2}`);
    const { id, href, ariaDescribedBy, ...properties } = node.properties;
    node.properties = {
      ...properties,
      ...(id !== undefined && { id: `preview-${String(id)}` }),
      ...(href !== undefined && { href: String(href).replace(/^#/, '#preview-') }),
    };
  }
  if ('children' in node) node.children.forEach(fitIn);
}

/** A component as the build renders it: a copy of the template that the page holds for this set of props. */
function componentToDom(node: ComponentNode): Node {
  const props = toElement(node)?.properties as Readonly<Record<string, string>>;
  const key = variantKey(node.name ?? '', props);
  const template = [...document.querySelectorAll('template')].find(({ dataset }) => dataset['variant'] === key);
  if (template === undefined) throw new Error(`The page has no template for ${key}.`);
  // Still outside the page, so that no picture is asked for by the name of its placeholder.
  const copy = template.content.cloneNode(true) as DocumentFragment;
  for (const element of copy.querySelectorAll('*')) {
    for (const attribute of element.attributes) attribute.value = fillPlaceholders(attribute.value, props);
  }
  const words = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
  while (words.nextNode()) words.currentNode.nodeValue = fillPlaceholders(words.currentNode.nodeValue ?? '', props);
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
 * The elements of a text in which no problems were found.
 * @param base the address of the site's first page
 */
export async function renderText(tree: HastNode, base: string): Promise<Node> {
  const shown = await renderTree(tree, (path) => base.replace(/\/$/, '') + path);
  fitIn(shown);
  const text = document.createDocumentFragment();
  text.append(...shown.children.map((child) => nodeToDom(child as HastNode)));
  return text;
}
