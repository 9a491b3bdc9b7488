import Slugger from 'github-slugger';
import { toHtml } from 'hast-util-to-html';
import type { HastNode } from 'satteri';
import type { Element } from './element.ts';
import { CHANGES, type TextContext } from './text-elements.ts';

/** The element that `node` is in HTML: itself, or the tag an author wrote. Nothing when it is a comment. */
function elementOf(node: HastNode): Element | undefined {
  if (node.type === 'element') return node;
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
  const properties = Object.fromEntries(
    node.attributes.map((attribute) => ('name' in attribute ? [attribute.name, String(attribute.value)] : [])),
  );
  return { type: 'element', tagName: node.name ?? 'span', properties, children: node.children };
}

/** `nodes` as plain HTML: no comments, allowed tags become elements, and every element, inmost first, what `CHANGES` makes of it. */
async function rendered(nodes: readonly HastNode[], context: TextContext): Promise<Element['children']> {
  const done: Element['children'] = [];
  // One after the other: the anchors of headings are numbered in the order of the text.
  for (const node of nodes) {
    const element = elementOf(node);
    if (node.type === 'text') done.push(node);
    if (element === undefined) continue;
    const whole = { ...element, children: await rendered(element.children, context) };
    done.push((await CHANGES.get(element.tagName)?.(whole, context)) ?? whole);
  }
  return done;
}

/**
 * The HTML of a text in which `readText` found no problems: no code, no style, no element but those Markdown and
 * `TEXT_ELEMENTS` have.
 * @param link gives the address of a path of this site
 */
export async function renderText(tree: HastNode, link: TextContext['link']): Promise<string> {
  const children = 'children' in tree ? await rendered(tree.children, { link, slugger: new Slugger() }) : [];
  return toHtml({ type: 'root', children }).trim();
}
