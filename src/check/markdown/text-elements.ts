import { isSitePath } from '../../domain/text/url.ts';
import { wordsOf } from './parts-of-text.ts';
import type { Element } from './element.ts';
import type { Change, TextContext } from './text-context.ts';

function addressed(name: 'href' | 'src'): Change {
  return (element, { link }) => {
    const address = String(element.properties[name]);
    return { ...element, properties: { ...element.properties, [name]: isSitePath(address) ? link(address) : address } };
  };
}

/** A heading with an anchor. The page's title is its only h1. */
function heading(element: Element, { slugger }: TextContext): Element {
  const tagName = element.tagName === 'h1' ? 'h2' : element.tagName;
  return { ...element, tagName, properties: { id: slugger.slug(wordsOf(element)), ...element.properties } };
}

/** How Markdown aligns a column; the content security policy forbids the style it would become. */
function cell({ properties: { style, ...properties }, ...element }: Element): Element {
  const side = /text-align: (left|right|center)/.exec(String(style))?.[1];
  return { ...element, properties: side === undefined ? properties : { ...properties, dataAlign: side } };
}

/** Wider than a phone, a table scrolls in a frame of its own. A group, because landmarks of one name would be confused. */
function framed(table: Element): Element {
  const properties = { className: ['scrolls'], tabIndex: 0, role: 'group', ariaLabel: 'Table' };
  return { type: 'element', tagName: 'div', properties, children: [table] };
}

/** What the elements of a text become: nothing it holds may scroll unreached, leave the base path or carry a style. */
export const CHANGES: ReadonlyMap<string, Change> = new Map<string, Change>([
  ['a', addressed('href')],
  ['img', addressed('src')],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, heading] as const),
  ['table', framed],
  ['td', cell],
  ['th', cell],
]);
