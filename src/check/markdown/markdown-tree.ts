import type { HastNode } from 'satteri';
import type { Position } from '../diagnostic.ts';
import { isSitePath } from '../../domain/text/url.ts';

/** An element of HTML as a value. */
export type TextElement = Extract<HastNode, { type: 'element' }>;

/** The element that `node` is: itself, or the tag an author wrote, its attributes as words. Nothing when it is neither. */
export function toElement(node: HastNode): TextElement | undefined {
  if (node.type === 'element') return node;
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
  const properties = Object.fromEntries(
    node.attributes.map((attribute) => ('name' in attribute ? [attribute.name, String(attribute.value)] : [])),
  );
  return { type: 'element', tagName: node.name ?? 'span', properties, children: node.children };
}

/** An element of a text and its place in the file. */
export interface LocatedElement extends Position {
  readonly element: TextElement;
}

/** The elements and components of `tree`, outer before inner, in the order of the text, which begins on line `firstLine` of its file. */
export function listElements(tree: HastNode, firstLine: number, within: Position = { line: 1, column: 1 }): LocatedElement[] {
  const { line, column } = tree.position?.start ?? within;
  const element = toElement(tree);
  const own = element !== undefined ? [{ element, line: line + firstLine - 1, column }] : [];
  const children = 'children' in tree ? tree.children : [];
  return [...own, ...children.flatMap((child) => listElements(child, firstLine, { line, column }))];
}

/** The words in `node`, without marks. */
export function textContent(node: HastNode): string {
  return node.type === 'text' ? node.value : 'children' in node ? node.children.map(textContent).join('') : '';
}

/** Elements within a line: they do not separate words. */
const INLINE: ReadonlySet<string> = new Set('a abbr code del em kbd mark span strong sub sup'.split(' '));

/** What an element shows besides its children: what a picture or a component is given, but for addresses. */
function shownProperties({ tagName, properties: { alt, title, ...others } }: TextElement): string[] {
  const isComponent = /^[A-Z]/.test(tagName);
  return [alt, title, ...(isComponent ? Object.values(others) : [])]
    .map((value) => String(value ?? ''))
    .filter((value) => !isSitePath(value));
}

function separates({ tagName, properties }: TextElement): boolean {
  return !INLINE.has(tagName) || 'dataFootnoteRef' in properties;
}

/**
 * The words that a page shows of a text: no comments, no targets of links, no language of a block of code. Line ends separate
 * what stands in different blocks.
 * @param tree a text in which `readText` found no problems
 */
export function visibleText(tree: HastNode): string {
  // Every web address begins alike, so that its scheme would say nothing of a text.
  if (tree.type === 'text') return tree.value.replace(/\bhttps?:\/\//gi, ' ');
  const element = toElement(tree);
  const children = 'children' in tree ? tree.children.map(visibleText).join('') : '';
  if (element === undefined) return children;
  // Headings that only screen readers are told, such as that of footnotes, are the same in every text.
  if ([element.properties['className']].flat().includes('sr-only')) return '';
  const shown = [children, ...shownProperties(element)].filter((part) => part !== '').join(' ');
  return separates(element) ? `\n${shown}\n` : shown;
}
