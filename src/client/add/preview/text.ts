import type { HastNode } from 'satteri';
import { toDom } from 'hast-util-to-dom';
import { shownTree } from '../../../text/shown-tree.ts';

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

/**
 * The elements of a text in which no problems were found.
 * @param base the address of the site's first page
 */
export async function textOf(tree: HastNode, base: string): Promise<Node> {
  const shown = await shownTree(tree, (path) => base.replace(/\/$/, '') + path);
  fitIn(shown as HastNode);
  const text = document.createDocumentFragment();
  text.append(...shown.children.map((child) => toDom(child as Parameters<typeof toDom>[0])));
  return text;
}
