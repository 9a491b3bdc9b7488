import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ENTRY, createIdeasFolder } from '../support/build-ideas.ts';

/** The HTML that the page of an idea has for a text. */
const TEXTS: readonly { readonly text: string; readonly html: string; readonly reason: string }[] = [
  { text: '"Quotes", a -- b...', html: '<p>“Quotes”, a – b…</p>', reason: 'smart quotes, dashes and ellipses' },
  { text: '[a](/about/)', html: '<p><a href="/base/about/">a</a></p>', reason: 'a path of the site gets the base path' },
  {
    text: '[a](https://example.org/?a&b)',
    html: '<p><a href="https://example.org/?a&amp;b">a</a></p>',
    reason: 'other URLs stay the same',
  },
  { text: '![A map](/map.png)', html: '<p><img src="/base/map.png" alt="A map"></p>', reason: 'an image path gets the base path' },
  {
    text: '# Über *uns*',
    html: '<h2 id="über-uns">Über <em>uns</em></h2>',
    reason: 'an h1 becomes an h2, because the page has an h1; headings get anchors',
  },
  { text: '## A\n\n### A', html: '<h2 id="a">A</h2>\n<h3 id="a-1">A</h3>', reason: 'anchors are unique' },
  {
    text: '<Note kind="warning">\n\nSome *words*.\n\n</Note>',
    html: '<aside role="note" data-kind="warning"><p><strong>Warning</strong></p><p>Some <em>words</em>.</p></aside>',
    reason: 'a note says its kind in words',
  },
  {
    text: '<Figure src="/map.png" alt="A <map>" caption="Where &amp; how" />',
    html: '<figure><img src="/base/map.png" alt="A <map>"><figcaption>Where &amp; how</figcaption></figure>',
    reason: 'a figure has a caption, and its attributes are escaped',
  },
  {
    text: '| a | b |\n| - | -: |\n| 1 | 2 |',
    html: '<div class="scrolls" tabindex="0" role="group" aria-label="Table"><table>\n<thead>\n<tr>\n<th>a</th>\n<th data-align="right">b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>1</td>\n<td data-align="right">2</td>\n</tr>\n</tbody>\n</table></div>',
    reason: 'a table can be scrolled with the keyboard, and is aligned without style attributes',
  },
  {
    text: '```sh\nls "x"\n```',
    html: '<pre tabindex="0" class="language-sh" data-language="sh"><code class="language-sh"><span class="token function">ls</span> <span class="token string">"x"</span></code></pre>',
    reason: 'code is highlighted',
  },
  {
    text: '```\n<b>&lt;\n```',
    html: '<pre tabindex="0" class="language-plaintext" data-language="plaintext"><code class="language-plaintext">&lt;b&gt;&amp;lt;</code></pre>',
    reason: 'code without a language is plain text',
  },
  {
    text: '```no-such-language\n<img src=x onerror=alert(1)>\n```',
    html: '<pre tabindex="0" class="language-no-such-language" data-language="no-such-language"><code class="language-no-such-language">&lt;img src=x onerror=alert(1)&gt;</code></pre>',
    reason: 'code in an unknown language is escaped',
  },
  {
    text: '```meta\nx <y\n```',
    html: '<pre tabindex="0" class="language-meta" data-language="meta"><code class="language-meta">x &lt;y</code></pre>',
    reason: 'code is escaped when its language is only a file of Prism',
  },
  {
    text: '```a"onfocus="alert(1)\nx\n```',
    html: '<pre tabindex="0" class="language-a&quot;onfocus=&quot;alert(1)" data-language="a&quot;onfocus=&quot;alert(1)"><code class="language-a&quot;onfocus=&quot;alert(1)">x</code></pre>',
    reason: 'the name of a language is escaped in attributes',
  },
  { text: 'a {/* remark */}b\n\n{/* remark */}', html: '<p>a b</p>', reason: 'comments are removed' },
  {
    text: '<abbr title="a & &quot;b&quot;">x</abbr>',
    html: '<abbr title="a &amp; &quot;b&quot;">x</abbr>',
    reason: 'allowed elements stay',
  },
  { text: 'a<br />b', html: '<p>a<br>b</p>', reason: 'allowed void elements stay' },
  { text: '&lt;script> \\<b>', html: '<p>&lt;script&gt; &lt;b&gt;</p>', reason: 'escaped tags stay text' },
  {
    text: '<Note>\n- \\{a} `{b}`\n\n<Note kind="tip">\nInner.\n</Note>\n</Note>',
    html: '<aside role="note" data-kind="note"><p><strong>Note</strong></p><ul>\n<li>{a} <code>{b}</code></li>\n</ul><aside role="note" data-kind="tip"><p><strong>Tip</strong></p><p>Inner.</p></aside></aside>',
    reason: 'escaped braces and nested components work inside a component',
  },
  { text: '  \n', html: '', reason: 'an empty text has no HTML' },
];

test('texts become HTML without inline styles and scripts, with paths below the base path', async () => {
  const folder = createIdeasFolder();
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
