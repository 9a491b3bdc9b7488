import { expect, test } from 'vitest';
import { readText } from '../../src/authoring/text/read-text.ts';
import { parseText } from '../../src/authoring/text/text-syntax.ts';
import { renderText } from '../../src/text/render-text.ts';

async function htmlOf(text: string): Promise<string> {
  const { tree, problems } = readText(text, 1, parseText);
  expect(problems).toEqual([]);
  return renderText(tree, (path) => `/base${path}`);
}

test.each([
  { text: '"Quotes", a -- b...', html: '<p>“Quotes”, a – b…</p>', reason: 'signs as printers set them' },
  { text: '[a](/about/)', html: '<p><a href="/base/about/">a</a></p>', reason: 'a path leads below the base path' },
  { text: '[a](https://example.org/?a&b)', html: '<p><a href="https://example.org/?a&#x26;b">a</a></p>', reason: 'other addresses stay' },
  { text: '![A map](/map.png)', html: '<p><img src="/base/map.png" alt="A map"></p>', reason: 'so do those of pictures' },
  { text: '# Über *uns*', html: '<h2 id="über-uns">Über <em>uns</em></h2>', reason: 'the page has an h1 already; a heading has an anchor' },
  { text: '## A\n\n### A', html: '<h2 id="a">A</h2>\n<h3 id="a-1">A</h3>', reason: 'no anchor comes twice' },
  {
    text: '<Note kind="warning">\n\nSome *words*.\n\n</Note>',
    html: '<aside data-kind="warning"><p><strong>Take care</strong></p><p>Some <em>words</em>.</p></aside>',
    reason: 'a note says what it is, and not by its look alone',
  },
  {
    text: '<Figure src="/map.png" alt="A <map>" caption="Where &amp; how" />',
    html: '<figure><img src="/base/map.png" alt="A <map>"><figcaption>Where &#x26; how</figcaption></figure>',
    reason: 'a figure has a caption; its words are words',
  },
  {
    text: '| a | b |\n| - | -: |\n| 1 | 2 |',
    html: '<div class="scrolls" tabindex="0" role="group" aria-label="Table"><table>\n<thead>\n<tr>\n<th>a</th>\n<th data-align="right">b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>1</td>\n<td data-align="right">2</td>\n</tr>\n</tbody>\n</table></div>',
    reason: 'a table scrolls where the keyboard reaches it, and aligns without a style',
  },
  {
    text: '```sh\nls "x"\n```',
    html: '<pre tabindex="0" class="language-sh" data-language="sh"><code class="language-sh"><span class="token function">ls</span> <span class="token string">"x"</span></code></pre>',
    reason: 'code is marked for colouring',
  },
  {
    text: '```\n<b>&lt;\n```',
    html: '<pre tabindex="0" class="language-plaintext" data-language="plaintext"><code class="language-plaintext">&#x3C;b>&#x26;lt;</code></pre>',
    reason: 'code of no language is plain',
  },
  {
    text: '```no-such-language\n<img src=x onerror=alert(1)>\n```',
    html: '<pre tabindex="0" class="language-no-such-language" data-language="no-such-language"><code class="language-no-such-language">&#x3C;img src=x onerror=alert(1)></code></pre>',
    reason: 'code of an unknown language is text, not HTML',
  },
  {
    text: '```a"onfocus="alert(1)\nx\n```',
    html: '<pre tabindex="0" class="language-a&#x22;onfocus=&#x22;alert(1)" data-language="a&#x22;onfocus=&#x22;alert(1)"><code class="language-a&#x22;onfocus=&#x22;alert(1)">x</code></pre>',
    reason: 'the name of a language is no attribute',
  },
  { text: 'a {/* remark */}b\n\n{/* remark */}', html: '<p>a b</p>', reason: 'readers see no comment' },
  { text: '<abbr title="a & &quot;b&quot;">x</abbr>', html: '<abbr title="a &#x26; &#x22;b&#x22;">x</abbr>', reason: 'allowed tags stay' },
  { text: 'a<br />b', html: '<p>a<br>b</p>', reason: 'those without content too' },
  { text: '&lt;script> \\<b>', html: '<p>&#x3C;script> &#x3C;b></p>', reason: 'what is written as text stays text' },
  { text: '  \n', html: '', reason: 'nothing comes of nothing' },
])('$reason', async ({ text, html }) => {
  expect(await htmlOf(text)).toBe(html);
});
