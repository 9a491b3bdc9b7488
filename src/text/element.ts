import type { TextElement } from '../authoring/text/element-of.ts';

/** An element of HTML as a value. */
export type Element = TextElement;

/** An element `tagName` that holds `words` alone. */
export function wordsIn(tagName: string, words: string): Element {
  return { type: 'element', tagName, properties: {}, children: [{ type: 'text', value: words }] };
}
