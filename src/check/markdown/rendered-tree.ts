import Slugger from 'github-slugger';
import type { HastNode } from 'satteri';
import { isSitePath } from '../../domain/text/url.ts';
import { getMdxComponent } from '../../schema/mdx-components.ts';
import { type HtmlElement, textContent, toElement } from './markdown-tree.ts';

/** What a page shows of an element of a text: nothing may scroll unreached, leave the base path or carry a style. */
function transform(element: HtmlElement, link: (path: string) => string, slugger: Slugger): HtmlElement {
  const { tagName, properties } = element;
  if (tagName === 'a' || tagName === 'img') {
    const name = tagName === 'a' ? 'href' : 'src';
    const address = String(properties[name]);
    return { ...element, properties: { ...properties, [name]: isSitePath(address) ? link(address) : address } };
  }
  if (/^h[1-6]$/.test(tagName)) {
    // The page's title is its only h1.
    const id = slugger.slug(textContent(element));
    return { ...element, tagName: tagName === 'h1' ? 'h2' : tagName, properties: { id, ...properties } };
  }
  if (tagName === 'td' || tagName === 'th') {
    // Markdown aligns a column by a style, which the content security policy forbids.
    const { style, ...others } = properties;
    const side = /text-align: (left|right|center)/.exec(String(style))?.[1];
    return { ...element, properties: side === undefined ? others : { ...others, dataAlign: side } };
  }
  if (tagName !== 'table') return element;
  // A table that is wider than a phone scrolls in a frame. The frame is a group, because landmarks need different names.
  const frame = { className: ['scrolls'], tabIndex: 0, role: 'group', ariaLabel: 'Table' };
  return { type: 'element', tagName: 'div', properties: frame, children: [element] };
}

/**
 * What pages show of a text in which `checkText` found no problems: no comments, no code and no styles. Components stay as they
 * are, for Astro or the form to render.
 * @param link gives the address of a path of this site
 * @param changePre changes blocks of code
 */
export async function renderTree(
  tree: HastNode,
  link: (path: string) => string,
  changePre: (pre: HtmlElement) => HtmlElement | Promise<HtmlElement> = (pre) => pre,
): Promise<{ readonly type: 'root'; readonly children: HtmlElement['children'] }> {
  const slugger = new Slugger();
  const render = async (nodes: readonly HastNode[]): Promise<HtmlElement['children']> => {
    const rendered: HtmlElement['children'] = [];
    // One after the other: the anchors of headings are numbered in the order of the text.
    for (const node of nodes) {
      const element = toElement(node);
      if (node.type === 'text') rendered.push({ type: 'text', value: node.value });
      else if (node.type === 'mdxJsxFlowElement' && getMdxComponent(node.name ?? '') !== undefined) {
        const { type, name, attributes } = node;
        rendered.push({ type, name, attributes, children: await render(node.children) });
      } else if (element !== undefined) {
        const { type, tagName, properties } = element;
        const whole = { type, tagName, properties, children: await render(element.children) };
        rendered.push(tagName === 'pre' ? await changePre(whole) : transform(whole, link, slugger));
      }
    }
    return rendered;
  };
  return { type: 'root', children: 'children' in tree ? await render(tree.children) : [] };
}
