import type { HastNode } from 'satteri';

/** An element of HTML as a value. */
export type Element = Extract<HastNode, { type: 'element' }>;

/** The words of `node`, without its elements. */
export function wordsOf(node: HastNode): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}
