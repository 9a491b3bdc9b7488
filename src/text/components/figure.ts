import type { TextContext } from '../text-context.ts';
import { wordsIn, type Element } from '../element.ts';

/** A picture of the site's own, with what it shows and a caption. */
export function figure({ properties: { src, alt, caption } }: Element, { link }: TextContext): Element {
  const picture: Element = { type: 'element', tagName: 'img', properties: { src: link(String(src)), alt: String(alt) }, children: [] };
  const below = caption === undefined ? [] : [wordsIn('figcaption', String(caption))];
  return { type: 'element', tagName: 'figure', properties: {}, children: [picture, ...below] };
}
