/** Rules about what readers of the page need: headings in order, links that lead somewhere, pictures with a description. */
import Slugger from 'github-slugger';
import { closestMatch } from '../../domain/text/suggest.ts';
import { isSitePath } from '../../domain/text/url.ts';
import { suggest } from '../diagnostic.ts';
import { listElements, textContent, type HtmlElement } from '../markdown/markdown-tree.ts';
import type { Report, Rule } from './rule.ts';

const heading: Rule = {
  meta: { id: 'heading', description: 'Headings begin with ## and go one level deeper at a time.', example: '#### Details, below ## Plan' },
  check: ({ tree, textLine }) => {
    let last = 1;
    return listElements(tree, textLine).flatMap(({ element, ...position }) => {
      const level = Number(/^h([1-6])$/.exec(element.tagName)?.[1] ?? 0);
      if (level === 0) return [];
      const deepest = last + 1;
      last = Math.max(level, 2);
      if (level > 1 && level <= deepest) return [];
      const message =
        level === 1
          ? 'A heading with one # is only for the title of the page.'
          : `This heading skips a level, from ${'#'.repeat(deepest - 1)} to ${'#'.repeat(level)}.`;
      return [{ ...position, message, hint: `Begin it with ${'#'.repeat(level === 1 ? 2 : deepest)}.` }];
    });
  },
};

/** Links of footnotes, which Markdown makes itself, and links to the page's own sections. */
function isGeneratedAnchor(href: string, { properties }: HtmlElement): boolean {
  return 'dataFootnoteRef' in properties || 'dataFootnoteBackref' in properties || href.startsWith('#section-');
}

const link: Rule = {
  meta: { id: 'link', description: 'Links within the site lead somewhere.', example: '[that idea](/projects/no-such-idea/)' },
  check: ({ tree, textLine }, { paths }) => {
    const elements = listElements(tree, textLine);
    const slugger = new Slugger();
    const headings = elements.filter(({ element }) => /^h[1-6]$/.test(element.tagName));
    const anchors = new Set(headings.map(({ element }) => `#${slugger.slug(textContent(element))}`));
    return elements.flatMap(({ element, ...position }) => {
      const href = element.tagName === 'a' ? String(element.properties['href'] ?? '') : '';
      const isAnchor = href.startsWith('#');
      const known = isAnchor ? anchors : isSitePath(href) ? paths : undefined;
      const target = isAnchor ? href : href.replace(/[?#].*$/, '');
      if (known === undefined || known.has(target) || target === '#' || isGeneratedAnchor(href, element)) return [];
      const message = isAnchor ? `The text has no heading ${target}.` : `The site has no page ${target}.`;
      const hint = 'Link to something that exists, or delete the link.';
      return [{ ...position, message, hint, ...suggest('value', closestMatch(target, [...known])) }];
    });
  },
};

const image: Rule = {
  meta: { id: 'image', description: 'Pictures are in the repository and have a description.', example: '![](/map.png)' },
  check: ({ tree, textLine }, { paths }) =>
    listElements(tree, textLine)
      .filter(({ element }) => element.tagName === 'img' || element.tagName === 'Figure')
      .flatMap(({ element: { tagName, properties }, ...position }): Report[] => {
        const src = String(properties['src'] ?? '');
        // The component rule reports a Figure without a description.
        const hasNoAlt = tagName === 'img' && String(properties['alt'] ?? '').trim() === '';
        const isMissing = isSitePath(src) && paths !== undefined && !paths.has(src);
        const hint = 'Describe it between ![ and ] for people who cannot see it.';
        return [
          ...(hasNoAlt ? [{ ...position, message: `The picture ${src} has no description.`, hint }] : []),
          ...(isMissing ? [{ ...position, message: `There is no picture ${src}.`, hint: `Add the file public${src}.` }] : []),
        ];
      }),
};

export const PAGE_RULES: readonly Rule[] = [heading, link, image];
