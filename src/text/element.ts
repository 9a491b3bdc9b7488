import type { TextElement } from '../authoring/text/element-of.ts';

/** An element of HTML as a value. */
export type Element = TextElement;
