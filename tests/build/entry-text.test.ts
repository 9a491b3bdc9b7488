import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ENTRY, ideasFolder } from '../support/build-ideas.ts';

/** What the page of an idea shows for its text. */
const TEXTS: readonly { readonly text: string; readonly html: string; readonly reason: string }[] = [
  { text: '"Quotes", a -- b...', html: '<p>“Quotes”, a – b…</p>', reason: 'signs as printers set them' },
  { text: '[a](/about/)', html: '<p><a href="/base/about/">a</a></p>', reason: 'a path leads below the base path' },
  { text: '[a](https://example.org/?a&b)', html: '<p><a href="https://example.org/?a&amp;b">a</a></p>', reason: 'other addresses stay' },
  { text: '![A map](/map.png)', html: '<p><img src="/base/map.png" alt="A map"></p>', reason: 'so do those of pictures' },
  { text: '# Über *uns*', html: '<h2 id="über-uns">Über <em>uns</em></h2>', reason: 'the page has an h1 already; a heading has an anchor' },
  { text: '## A\n\n### A', html: '<h2 id="a">A</h2>\n<h3 id="a-1">A</h3>', reason: 'no anchor comes twice' },
  {
    text: '<Note kind="warning">\n\nSome *words*.\n\n</Note>',
    html: '<aside role="note" data-kind="warning"><p><strong>Warning</strong></p><p>Some <em>words</em>.</p></aside>',
    reason: 'a note says what it is, and not by its look alone',
  },
  {
    text: '<Figure src="/map.png" alt="A <map>" caption="Where &amp; how" />',
    html: '<figure><img src="/base/map.png" alt="A <map>"><figcaption>Where &amp; how</figcaption></figure>',
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
    html: '<pre tabindex="0" class="language-plaintext" data-language="plaintext"><code class="language-plaintext">&lt;b&gt;&amp;lt;</code></pre>',
    reason: 'code of no language is plain',
  },
  {
    text: '```no-such-language\n<img src=x onerror=alert(1)>\n```',
    html: '<pre tabindex="0" class="language-no-such-language" data-language="no-such-language"><code class="language-no-such-language">&lt;img src=x onerror=alert(1)&gt;</code></pre>',
    reason: 'code of an unknown language is text, not HTML',
  },
  {
    text: '```meta\nx <y\n```',
    html: '<pre tabindex="0" class="language-meta" data-language="meta"><code class="language-meta">x &lt;y</code></pre>',
    reason: 'so is code whose language is a file of Prism and no language',
  },
  {
    text: '```a"onfocus="alert(1)\nx\n```',
    html: '<pre tabindex="0" class="language-a&quot;onfocus=&quot;alert(1)" data-language="a&quot;onfocus=&quot;alert(1)"><code class="language-a&quot;onfocus=&quot;alert(1)">x</code></pre>',
    reason: 'the name of a language is no attribute',
  },
  { text: 'a {/* remark */}b\n\n{/* remark */}', html: '<p>a b</p>', reason: 'readers see no comment' },
  { text: '<abbr title="a & &quot;b&quot;">x</abbr>', html: '<abbr title="a &amp; &quot;b&quot;">x</abbr>', reason: 'allowed tags stay' },
  { text: 'a<br />b', html: '<p>a<br>b</p>', reason: 'those without content too' },
  { text: '&lt;script> \\<b>', html: '<p>&lt;script&gt; &lt;b&gt;</p>', reason: 'what is written as text stays text' },
  {
    text: '<Note>\n- \\{a} `{b}`\n\n<Note kind="tip">\nInner.\n</Note>\n</Note>',
    html: '<aside role="note" data-kind="note"><p><strong>Note</strong></p><ul>\n<li>{a} <code>{b}</code></li>\n</ul><aside role="note" data-kind="tip"><p><strong>Tip</strong></p><p>Inner.</p></aside></aside>',
    reason: 'braces stay words within a component, and components within components',
  },
  { text: '  \n', html: '', reason: 'nothing comes of nothing' },
];

test('texts become HTML that needs no style, script or other origin, below the base path', async () => {
  const folder = ideasFolder();
  folder.write(Object.fromEntries(TEXTS.map(({ text }, index) => [`text-${index}.mdx`, ENTRY.replace('What it is and why.\n', text)])));
  const { code, output } = await folder.build({ BASE_PATH: '/base' });
  expect(code, output).toBe(0);
  const pages = TEXTS.map((_, index) => readFileSync(join(folder.path, `dist/projects/text-${index}/index.html`), 'utf8'));
  const shown = pages.map(
    (page) =>
      / class="prose"[^>]*>([^]*?)<\/div><section/
        .exec(page)?.[1]
        ?.replace(/ data-astro-cid-\w+/g, '')
        .trim() ?? '',
  );
  expect(TEXTS.map(({ reason }, index) => ({ reason, html: shown[index] }))).toEqual(TEXTS.map(({ reason, html }) => ({ reason, html })));
});
