import type { HastNode } from 'satteri';

/** An element of HTML as a value. */
export type TextElement = Extract<HastNode, { type: 'element' }>;

/** The element that `node` is: itself, or the tag an author wrote, its attributes as words. Nothing when it is neither. */
export function elementOf(node: HastNode): TextElement | undefined {
  if (node.type === 'element') return node;
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
  const properties = Object.fromEntries(
    node.attributes.map((attribute) => ('name' in attribute ? [attribute.name, String(attribute.value)] : [])),
  );
  return { type: 'element', tagName: node.name ?? 'span', properties, children: node.children };
}
