import type { HastNode } from 'satteri';
import { toDom } from 'hast-util-to-dom';
import { variantKey } from '../../drafts/component-variants.ts';
import { renderTree } from '../../check/markdown/rendered-tree.ts';
import { toElement } from '../../check/markdown/markdown-tree.ts';
import { copyTemplate } from './copy-template.ts';

/** Gives the anchors of `text` names that the form does not use. */
function renameAnchors(text: ParentNode): void {
  for (const target of text.querySelectorAll('[id]')) target.id = `preview-${target.id}`;
  for (const link of text.querySelectorAll('[href^="#"]')) link.setAttribute('href', `#preview-${link.getAttribute('href')?.slice(1)}`);
  for (const link of text.querySelectorAll('[aria-describedby]')) link.removeAttribute('aria-describedby');
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
  const { children } = await renderTree(tree, (path) => base.replace(/\/$/, '') + path);
  const nodes = children.map((child) => nodeToDom(child as HastNode));
  const text = copyTemplate('text', {}, nodes);
  renameAnchors(text);
  return text;
}
