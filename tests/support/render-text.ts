import { toHtml } from 'hast-util-to-html';
import type { HastNode } from 'satteri';
import { highlightCode } from '../../src/content/mdx/highlight-code.ts';
import { renderTree } from '../../src/check/markdown/rendered-tree.ts';

/** The HTML of a text without components, made from the same tree that the compiler and the form get. */
export async function renderText(tree: HastNode, link: (path: string) => string): Promise<string> {
  return toHtml(await renderTree(tree, link, highlightCode)).trim();
}
