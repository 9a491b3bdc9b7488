import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/check/markdown/parse-markdown.ts';
import { parseMarkdown as parseInBrowser } from '../../../src/check/markdown/parse-markdown-browser.ts';
import { renderText } from '../../support/render-text.ts';

test.each([
  { text: '"a" and \'b\'', reason: 'pairs' },
  { text: '("a", "b.") ["c"]', reason: 'beside brackets and signs' },
  { text: "\"it's 'so',\" he said", reason: 'one pair within another, and an apostrophe' },
  { text: "rock 'n' roll, the '90s, dogs' tails", reason: 'apostrophes that open and close nothing' },
  { text: '**"a"** "**b**" *"c*"', reason: 'across elements of a line' },
  { text: '"`code`" and `"code"`', reason: 'beside code, and never in it' },
  { text: '- "a\n- b"', reason: 'not across items' },
  { text: 'a -- b --- c ---- d ----- e ------ f ... g', reason: 'dashes of any length, and an ellipsis' },
  { text: '6\'1" tall', reason: 'feet and inches' },
  { text: '"a\nb"', reason: 'across the end of a line' },
])('a browser sets signs as the build does: $reason', async ({ text }) => {
  const [browser, build] = await Promise.all([parseInBrowser, parseMarkdown].map((parse) => renderText(parse(text).tree, (path) => path)));
  expect(browser).toBe(build);
});
