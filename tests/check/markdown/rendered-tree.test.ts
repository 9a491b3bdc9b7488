import fc from 'fast-check';
import { htmlToHast, type HastNode } from 'satteri';
import { expect, test } from 'vitest';
import { isSafeLink } from '../../../src/domain/text/url.ts';
import { checkText } from '../../../src/check/markdown/markdown-rules.ts';
import { parseMarkdown } from '../../../src/check/markdown/parse-markdown.ts';
import { renderText } from '../../support/render-text.ts';
import { aText } from '../../support/texts.ts';

const PASSIVE =
  /^(a|abbr|aside|blockquote|br|code|del|div|em|figcaption|figure|h[2-6]|hr|img|input|kbd|li|mark|ol|p|pre|section|span|strong|sub|sup|table|tbody|td|th|thead|tr|ul)$/;

/** Everything in `node` that could run code, change the style or lead to an unsafe address. */
function dangers(node: HastNode): string[] {
  const own =
    node.type === 'element'
      ? [
          ...(PASSIVE.test(node.tagName) ? [] : [`<${node.tagName}>`]),
          ...Object.keys(node.properties).filter((name) => /^on|^style$|^srcdoc$/i.test(name)),
          ...[node.properties['href'], node.properties['src']].filter((address) => address !== undefined && !isSafeLink(String(address))),
        ].map(String)
      : [];
  const kind = ['root', 'element', 'text'].includes(node.type) ? [] : [node.type];
  return [...kind, ...own, ...('children' in node ? node.children.flatMap(dangers) : [])];
}

test('any text is either refused or rendered as harmless HTML, and nothing is thrown', async () => {
  let shown = 0;
  await fc.assert(
    fc.asyncProperty(aText, async (text) => {
      const { tree, problems } = checkText(text, 1, parseMarkdown);
      if (problems.length > 0) return;
      shown++;
      expect(dangers(htmlToHast(await renderText(tree, (path) => path), { fragment: true }))).toEqual([]);
    }),
    { numRuns: 3000 },
  );
  expect(shown).toBeGreaterThan(300);
});
