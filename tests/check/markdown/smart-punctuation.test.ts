import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/check/markdown/parse-markdown.ts';
import { parseMarkdown as parseInBrowser } from '../../../src/check/markdown/parse-markdown-browser.ts';
import { renderText } from '../../support/render-text.ts';

test.each([
  { text: '"a" and \'b\'', reason: 'pairs of quotation marks' },
  { text: '("a", "b.") ["c"]', reason: 'pairs next to brackets and punctuation' },
  { text: "\"it's 'so',\" he said", reason: 'nested pairs, and an apostrophe' },
  { text: "rock 'n' roll, the '90s, dogs' tails", reason: 'apostrophes without a partner' },
  { text: '**"a"** "**b**" *"c*"', reason: 'pairs across elements of a line' },
  { text: '"`code`" and `"code"`', reason: 'pairs next to code, but not in code' },
  { text: '- "a\n- b"', reason: 'no pairs across list items' },
  { text: 'a -- b --- c ---- d ----- e ------ f ... g', reason: 'dashes of any length, and an ellipsis' },
  { text: '6\'1" tall', reason: 'feet and inches' },
  { text: '"a\nb"', reason: 'pairs across the end of a line' },
])('a browser replaces the same punctuation as the build: $reason', async ({ text }) => {
  const [browser, build] = await Promise.all([parseInBrowser, parseMarkdown].map((parse) => renderText(parse(text).tree, (path) => path)));
  expect(browser).toBe(build);
});
