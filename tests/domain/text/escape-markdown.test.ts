import fc from 'fast-check';
import { markdownToHast, type HastNode } from 'satteri';
import { expect, test } from 'vitest';
import { escapeMarkdown } from '../../../src/domain/text/escape-markdown.ts';

function textOf(node: HastNode): string {
  return 'value' in node ? String(node.value) : 'children' in node ? node.children.map(textOf).join('') : '';
}

function elementsOf(node: HastNode): string[] {
  const own = node.type === 'element' ? [node.tagName] : node.type === 'raw' ? ['raw'] : [];
  return [...own, ...('children' in node ? node.children.flatMap(elementsOf) : [])];
}

/** As GitHub reads Markdown. */
const FEATURES = { frontmatter: false, smartPunctuation: false };
const SIGNS = [...'\\`*_{}[]()<>#+-.!|~&=:@$/"\' 1a\n', 'https://a.example', '<b>', '&amp;', '1.', '- ', '# ', '```', '---'];

test('Markdown shows any title or note as plain text', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...SIGNS), { maxLength: 12 }), (signs) => {
      const words = signs.join('').replace(/\s+/g, ' ').trim();
      fc.pre(words !== '');
      const tree = markdownToHast(`${escapeMarkdown(signs.join(''))}\n`, { features: FEATURES });
      // An address becomes a link. Its text does not change.
      expect(elementsOf(tree).filter((name) => name !== 'a')).toEqual(['p']);
      expect(textOf(tree).trim()).toBe(words);
    }),
    { numRuns: 500 },
  );
});
