import type { HastNode } from 'satteri';
import { toDom } from 'hast-util-to-dom';
import { variantKey } from '../../drafts/component-variants.ts';
import { renderTree } from '../../check/markdown/rendered-tree.ts';
import { toElement } from '../../check/markdown/markdown-tree.ts';
import { copyTemplate } from './copy-template.ts';

/** Gives anchors names that the form does not use. */
function renameAnchors(node: HastNode): void {
  if (node.type === 'element') {
    const { id, href, ariaDescribedBy, ...properties } = node.properties;
    node.properties = {
      ...properties,
      ...(id !== undefined && { id: `preview-${String(id)}` }),
      ...(href !== undefined && { href: String(href).replace(/^#/, '#preview-') }),
    };
  }
  if ('children' in node) node.children.forEach(renameAnchors);
}

function nodeToDom(node: HastNode): Node {
  const children = 'children' in node ? node.children.map((child) => nodeToDom(child as HastNode)) : [];
  if (node.type === 'mdxJsxFlowElement') {
    const props = toElement(node)?.properties as Readonly<Record<string, string>>;
    return copyTemplate(variantKey(node.name ?? '', props), props, children);
  }
  if (node.type !== 'element') return toDom(node);
  const element = toDom({ ...node, children: [] });
  (element as ParentNode & Node).append(...children);
  return element;
}

/**
 * Renders a text that has no errors.
 * @param base the address of the home page
 */
export async function renderText(tree: HastNode, base: string): Promise<Node> {
  const rendered = await renderTree(tree, (path) => base.replace(/\/$/, '') + path);
  renameAnchors(rendered);
  return copyTemplate(
    'text',
    {},
    rendered.children.map((child) => nodeToDom(child as HastNode)),
  );
}
