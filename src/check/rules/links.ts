import Slugger from 'github-slugger';
import { closestMatch } from '../../domain/text/suggest.ts';
import { isSitePath } from '../../domain/text/url.ts';
import { type TextElement, listElements, textContent } from '../markdown/markdown-tree.ts';
import type { Rule } from './rule.ts';

/** Links to a heading of the text that it does not have, and to a page of this site that there is not. */
export const links: Rule = ({ tree, textLine }, { paths }) => {
  const parts = listElements(tree, textLine);
  const slugger = new Slugger();
  const anchors = new Set(
    parts.filter(({ element }) => /^h[1-6]$/.test(element.tagName)).map(({ element }) => slugger.slug(textContent(element))),
  );
  return parts.flatMap(({ element, line, column }) => {
    const href = element.tagName === 'a' ? String(element.properties['href'] ?? '') : '';
    const known = href.startsWith('#') ? anchors : isSitePath(href) ? paths : undefined;
    const wanted = href.startsWith('#') ? href.slice(1) : href.replace(/[?#].*$/, '');
    if (known === undefined || known.has(wanted) || wanted === '' || isMadeAnchor(href, element)) return [];
    const near = closestMatch(wanted, [...known]);
    const message = href.startsWith('#') ? `The text has no heading ${href}.` : `The site has no page ${wanted}.`;
    const suggestion = near === undefined ? {} : { suggestion: href.startsWith('#') ? `#${near}` : near };
    return [{ rule: 'link', line, column, message, hint: 'Link to what is there, or delete the link.', ...suggestion }];
  });
};

/** Footnotes and the ways back from them, which Markdown itself makes, and the page's own sections. */
function isMadeAnchor(href: string, { properties }: TextElement): boolean {
  return 'dataFootnoteRef' in properties || 'dataFootnoteBackref' in properties || href.startsWith('#section-');
}
