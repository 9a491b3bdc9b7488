import type Slugger from 'github-slugger';
import type { Element } from './element.ts';

/** What the elements of one text share. */
export interface TextContext {
  /** The address of a path of this site, below the base path it is served from. */
  readonly link: (path: string) => string;
  readonly slugger: Slugger;
}

export type Change = (element: Element, context: TextContext) => Element | Promise<Element>;
