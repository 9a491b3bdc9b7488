import Slugger from 'github-slugger';
import { type TextElement, textContent, toElement } from './markdown-tree.ts';
import { isSitePath } from '../../domain/text/url.ts';
import type { HastNode } from 'satteri';
import { getMdxComponent } from '../../schema/mdx-components.ts';

/** An element of HTML as a value. */
export type HtmlElement = TextElement;

/** What the elements of one text share. */
export interface TransformContext {
  /** The address of a path of this site, below the base path it is served from. */
  readonly link: (path: string) => string;
  readonly slugger: Slugger;
}

export type Transform = (element: HtmlElement, context: TransformContext) => HtmlElement | Promise<HtmlElement>;

function addressed(name: 'href' | 'src'): Transform {
  return (element, { link }) => {
    const address = String(element.properties[name]);
    return { ...element, properties: { ...element.properties, [name]: isSitePath(address) ? link(address) : address } };
  };
}

/** A heading with an anchor. The page's title is its only h1. */
function heading(element: HtmlElement, { slugger }: TransformContext): HtmlElement {
  const tagName = element.tagName === 'h1' ? 'h2' : element.tagName;
  return { ...element, tagName, properties: { id: slugger.slug(textContent(element)), ...element.properties } };
}

/** How Markdown aligns a column; the content security policy forbids the style it would become. */
function cell({ properties: { style, ...properties }, ...element }: HtmlElement): HtmlElement {
  const side = /text-align: (left|right|center)/.exec(String(style))?.[1];
  return { ...element, properties: side === undefined ? properties : { ...properties, dataAlign: side } };
}

/** Wider than a phone, a table scrolls in a frame of its own. A group, because landmarks of one name would be confused. */
function framed(table: HtmlElement): HtmlElement {
  const properties = { className: ['scrolls'], tabIndex: 0, role: 'group', ariaLabel: 'Table' };
  return { type: 'element', tagName: 'div', properties, children: [table] };
}

/** What the elements of a text become: nothing it holds may scroll unreached, leave the base path or carry a style. */
const TRANSFORMS: ReadonlyMap<string, Transform> = new Map<string, Transform>([
  ['a', addressed('href')],
  ['img', addressed('src')],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, heading] as const),
  ['table', framed],
  ['td', cell],
  ['th', cell],
]);

/** A component in a text. Its attributes are words. */
type ComponentNode = Extract<HastNode, { type: 'mdxJsxFlowElement' }>;

/** A text as pages show it: elements, words and components, no comments. */
export interface RenderedTree {
  readonly type: 'root';
  readonly children: HtmlElement['children'];
}

function isComponent(node: HastNode): node is ComponentNode {
  return node.type === 'mdxJsxFlowElement' && getMdxComponent(node.name ?? '') !== undefined;
}

/**
 * The tree that stands for a text in which `readText` found no problems as pages show it: no comments, no code, no style, no
 * element but those Markdown and `TEXT_ELEMENTS` have, and of every element, inmost first, what `TRANSFORMS` makes of it.
 * Components stay what they are, for Astro or the form to render.
 * @param link gives the address of a path of this site
 * @param changePre what becomes of blocks of code
 */
export async function renderTree(
  tree: HastNode,
  link: TransformContext['link'],
  changePre: Transform = (pre) => pre,
): Promise<RenderedTree> {
  const changes = new Map([...TRANSFORMS, ['pre', changePre] as const]);
  const context = { link, slugger: new Slugger() };
  const shown = async (nodes: readonly HastNode[]): Promise<HtmlElement['children']> => {
    const done: HtmlElement['children'] = [];
    // One after the other: the anchors of headings are numbered in the order of the text.
    for (const node of nodes) {
      if (node.type === 'text') done.push({ type: 'text', value: node.value });
      if (isComponent(node)) {
        const { type, name, attributes } = node;
        done.push({ type, name, attributes, children: await shown(node.children) });
        continue;
      }
      const element = toElement(node);
      if (element === undefined) continue;
      const { tagName, properties } = element;
      const whole: HtmlElement = { type: 'element', tagName, properties, children: await shown(element.children) };
      done.push((await changes.get(tagName)?.(whole, context)) ?? whole);
    }
    return done;
  };
  return { type: 'root', children: 'children' in tree ? await shown(tree.children) : [] };
}
