import type { HastNode } from 'satteri';
import { isSitePath } from '../../domain/text/url.ts';
import { elementOf, type TextElement } from './element-of.ts';

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
  const element = elementOf(tree);
  const children = 'children' in tree ? tree.children.map(visibleText).join('') : '';
  if (element === undefined) return children;
  // Headings that only screen readers are told, such as that of footnotes, are the same in every text.
  if ([element.properties['className']].flat().includes('sr-only')) return '';
  const shown = [children, ...shownProperties(element)].filter((part) => part !== '').join(' ');
  return separates(element) ? `\n${shown}\n` : shown;
}
