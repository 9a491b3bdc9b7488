import { toHtml } from 'hast-util-to-html';
import type { HastNode } from 'satteri';
import { highlight } from '../../src/content/mdx/highlight-code.ts';
import { shownTree } from '../../src/check/markdown/rendered-tree.ts';

/** The HTML of a text without components, of the tree that the compiler and the form get. */
export async function renderText(tree: HastNode, link: (path: string) => string): Promise<string> {
  return toHtml((await shownTree(tree, link, highlight)) as Parameters<typeof toHtml>[0]).trim();
}
