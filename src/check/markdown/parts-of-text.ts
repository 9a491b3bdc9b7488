import type { HastNode } from 'satteri';
import type { Place } from '../diagnostic.ts';
import { elementOf, type TextElement } from './element-of.ts';

/** An element of a text and its place in the file. */
export interface TextPart extends Place {
  readonly element: TextElement;
}

/** The elements and components of `tree`, outer before inner, in the order of the text, which begins on line `firstLine` of its file. */
export function partsOfText(tree: HastNode, firstLine: number, within: Place = { line: 1, column: 1 }): TextPart[] {
  const { line, column } = tree.position?.start ?? within;
  const element = elementOf(tree);
  const own = element !== undefined ? [{ element, line: line + firstLine - 1, column }] : [];
  const children = 'children' in tree ? tree.children : [];
  return [...own, ...children.flatMap((child) => partsOfText(child, firstLine, { line, column }))];
}

/** The words in `node`, without marks. */
export function wordsOf(node: HastNode): string {
  return node.type === 'text' ? node.value : 'children' in node ? node.children.map(wordsOf).join('') : '';
}
