import { toHtml } from 'hast-util-to-html';
import type { HastNode } from 'satteri';
import { highlight } from './highlight.ts';
import { shownTree } from './shown-tree.ts';
import type { TextContext } from './text-context.ts';

/**
 * The HTML of a text in which `readText` found no problems: no code, no style, no element but those Markdown and
 * `TEXT_ELEMENTS` have.
 * @param link gives the address of a path of this site
 */
export async function renderText(tree: HastNode, link: TextContext['link']): Promise<string> {
  return toHtml(await shownTree(tree, link, highlight)).trim();
}
