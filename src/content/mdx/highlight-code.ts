import { runHighlighterWithAstro } from '@astrojs/prism/dist/highlighter';
import { htmlToHast } from 'satteri';
import { type HtmlElement, textContent } from '../../check/markdown/markdown-tree.ts';

/** The language of a code block: the word after its opening ```, as in ```sh. */
function getLanguage({ properties }: HtmlElement): string {
  const classes = [properties['className']].flat().map(String);
  return classes.find((name) => name.startsWith('language-'))?.slice('language-'.length) ?? 'plaintext';
}

/** Splits `code` into Prism's token elements. Code in an unknown language stays one text node. */
async function highlight(code: string, language: string): Promise<HtmlElement['children']> {
  const { html } = await runHighlighterWithAstro(language, code).catch((error: NodeJS.ErrnoException) => {
    // Prism lists some names, such as "meta", that are not languages and have no file.
    if (error.code === 'MODULE_NOT_FOUND') return { html: '' };
    throw error;
  });
  const tree = htmlToHast(html, { fragment: true }) as HtmlElement;
  // Prism does not escape code in an unknown language, so an author's tags would become elements. The text then differs.
  return textContent(tree) === code ? tree.children : [{ type: 'text', value: code }];
}

/** Highlights the code block `pre` and makes it focusable, because it may scroll. */
export async function highlightCode(pre: HtmlElement): Promise<HtmlElement> {
  const code = pre.children.find((child) => child.type === 'element');
  if (code === undefined) return pre;
  const language = getLanguage(code);
  const className = [`language-${language}`];
  const children = await highlight(textContent(code).replace(/\n$/, ''), language);
  return {
    ...pre,
    properties: { tabIndex: 0, className, dataLanguage: language },
    children: [{ ...code, properties: { className }, children }],
  };
}
