import type { TextElement } from './element-of.ts';

/** An element of HTML as a value. */
export type Element = TextElement;
