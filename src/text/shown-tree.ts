import Slugger from 'github-slugger';
import type { HastNode } from 'satteri';
import { elementOf } from '../authoring/text/element-of.ts';
import type { Element } from './element.ts';
import type { Change, TextContext } from './text-context.ts';
import { CHANGES } from './text-elements.ts';

/**
 * The tree that stands for a text in which `readText` found no problems as pages show it: no comments, no code, no style, no
 * element but those Markdown, `TEXT_ELEMENTS` and components have, and of every element, inmost first, what `CHANGES` makes of it.
 * @param link gives the address of a path of this site
 * @param changePre what becomes of blocks of code
 */
export async function shownTree(tree: HastNode, link: TextContext['link'], changePre: Change = (pre) => pre) {
  const changes = new Map([...CHANGES, ['pre', changePre] as const]);
  const context = { link, slugger: new Slugger() };
  const shown = async (nodes: readonly HastNode[]): Promise<Element['children']> => {
    const done: Element['children'] = [];
    // One after the other: the anchors of headings are numbered in the order of the text.
    for (const node of nodes) {
      const element = elementOf(node);
      if (node.type === 'text') done.push(node);
      if (element === undefined) continue;
      const whole = { ...element, children: await shown(element.children) };
      done.push((await changes.get(element.tagName)?.(whole, context)) ?? whole);
    }
    return done;
  };
  return { type: 'root' as const, children: 'children' in tree ? await shown(tree.children) : [] };
}
