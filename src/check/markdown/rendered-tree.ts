import Slugger from 'github-slugger';
import type { HastNode } from 'satteri';
import { elementOf } from './element-of.ts';
import { mdxComponent } from '../../schema/mdx-components.ts';
import type { Element } from './element.ts';
import type { Change, TextContext } from './text-context.ts';
import { CHANGES } from './text-elements.ts';

/** A component in a text. Its attributes are words. */
export type ComponentNode = Extract<HastNode, { type: 'mdxJsxFlowElement' }>;

/** A text as pages show it: elements, words and components, no comments. */
export interface ShownTree {
  readonly type: 'root';
  readonly children: Element['children'];
}

function isComponent(node: HastNode): node is ComponentNode {
  return node.type === 'mdxJsxFlowElement' && mdxComponent(node.name ?? '') !== undefined;
}

/**
 * The tree that stands for a text in which `readText` found no problems as pages show it: no comments, no code, no style, no
 * element but those Markdown and `TEXT_ELEMENTS` have, and of every element, inmost first, what `CHANGES` makes of it.
 * Components stay what they are, for Astro or the form to render.
 * @param link gives the address of a path of this site
 * @param changePre what becomes of blocks of code
 */
export async function shownTree(tree: HastNode, link: TextContext['link'], changePre: Change = (pre) => pre): Promise<ShownTree> {
  const changes = new Map([...CHANGES, ['pre', changePre] as const]);
  const context = { link, slugger: new Slugger() };
  const shown = async (nodes: readonly HastNode[]): Promise<Element['children']> => {
    const done: Element['children'] = [];
    // One after the other: the anchors of headings are numbered in the order of the text.
    for (const node of nodes) {
      if (node.type === 'text') done.push({ type: 'text', value: node.value });
      if (isComponent(node)) {
        const { type, name, attributes } = node;
        done.push({ type, name, attributes, children: (await shown(node.children)) as ComponentNode['children'] });
        continue;
      }
      const element = elementOf(node);
      if (element === undefined) continue;
      const { tagName, properties } = element;
      const whole: Element = { type: 'element', tagName, properties, children: await shown(element.children) };
      done.push((await changes.get(tagName)?.(whole, context)) ?? whole);
    }
    return done;
  };
  return { type: 'root', children: 'children' in tree ? await shown(tree.children) : [] };
}
