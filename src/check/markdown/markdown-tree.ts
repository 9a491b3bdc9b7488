import type { HastNode } from 'satteri';
import { isSitePath } from '../../domain/text/url.ts';
import { FILE_START, type Position } from '../diagnostic.ts';

/** An HTML element as a value. */
export type HtmlElement = Extract<HastNode, { type: 'element' }>;

/** `node` and all nodes in it, outer before inner. */
export function* walk<Node extends { readonly type: string }>(node: Node): Generator<Node> {
  yield node;
  if ('children' in node) for (const child of node.children as Node[]) yield* walk(child);
}

/** `node` as an element, also when it is a tag that an author wrote, with its attributes as text. Undefined for other nodes. */
export function toElement(node: HastNode): HtmlElement | undefined {
  if (node.type === 'element') return node;
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
  const properties = Object.fromEntries(
    node.attributes.map((attribute) => ('name' in attribute ? [attribute.name, String(attribute.value)] : [])),
  );
  return { type: 'element', tagName: node.name ?? 'span', properties, children: node.children };
}

/** An element of a text and its position in the file. */
type LocatedElement = Position & { readonly element: HtmlElement };

/** The elements and components of `tree`, outer before inner. Its text begins on line `firstLine` of the file. */
export function listElements(tree: HastNode, firstLine: number, parent: Position = FILE_START): LocatedElement[] {
  const { line, column } = tree.position?.start ?? parent;
  const element = toElement(tree);
  const own = element !== undefined ? [{ element, line: line + firstLine - 1, column }] : [];
  const children = 'children' in tree ? tree.children : [];
  return [...own, ...children.flatMap((child) => listElements(child, firstLine, { line, column }))];
}

/** The text in `node` and its children. */
export function textContent(node: HastNode): string {
  return node.type === 'text' ? node.value : 'children' in node ? node.children.map(textContent).join('') : '';
}

/** Elements within a line. They do not separate words. */
const INLINE: ReadonlySet<string> = new Set('a abbr code del em kbd mark span strong sub sup'.split(' '));

/** The attributes that a page shows: those of a picture, and all of a component but addresses. */
function shownProperties({ tagName, properties: { alt, title, ...others } }: HtmlElement): string[] {
  const isComponent = /^[A-Z]/.test(tagName);
  return [alt, title, ...(isComponent ? Object.values(others) : [])]
    .map((value) => String(value ?? ''))
    .filter((value) => !isSitePath(value));
}

function shownText(node: HastNode): string {
  if (node.type === 'text') return node.value;
  const element = toElement(node);
  const children = 'children' in node ? node.children.map(shownText).join('') : '';
  if (element === undefined) return children;
  // Headings for screen readers only, such as that of footnotes, are the same in every text.
  if ([element.properties['className']].flat().includes('sr-only')) return '';
  const shown = [children, ...shownProperties(element)].filter((part) => part !== '').join(' ');
  return INLINE.has(element.tagName) && !('dataFootnoteRef' in element.properties) ? shown : `\n${shown}\n`;
}

/**
 * The words that a page shows of a text: no comments, no targets of links, no languages of code blocks. Newlines separate
 * blocks.
 * @param tree a text in which `checkText` found no problems
 */
export function visibleText(tree: HastNode): string {
  // A scheme says nothing about a text. Parsers split text at escapes, so that only the whole text shows each scheme.
  return shownText(tree).replace(/\bhttps?:\/\//gi, ' ');
}
