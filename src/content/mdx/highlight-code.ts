import { runHighlighterWithAstro } from '@astrojs/prism/dist/highlighter';
import { htmlToHast } from 'satteri';
import { textContent } from '../../check/markdown/markdown-tree.ts';
import type { HtmlElement } from '../../check/markdown/rendered-tree.ts';

/** The language that a code block names after its first ```, as in ```sh. */
function languageOf({ properties }: HtmlElement): string {
  const classes = [properties['className']].flat().map(String);
  return classes.find((name) => name.startsWith('language-'))?.slice('language-'.length) ?? 'plaintext';
}

/** `code` as Prism marks it, in elements with classes that a style sheet can colour; without marks in a language unknown to it. */
async function marked(code: string, language: string): Promise<HtmlElement['children']> {
  const { html } = await runHighlighterWithAstro(language, code).catch((error: NodeJS.ErrnoException) => {
    // Prism lists some names, "meta" for example, that are no languages and have no file.
    if (error.code === 'MODULE_NOT_FOUND') return { html: '' };
    throw error;
  });
  const tree = htmlToHast(html, { fragment: true }) as HtmlElement;
  // Prism hands back what it does not know unescaped: then an author's tags would become elements, and words be missing.
  return textContent(tree) === code ? tree.children : [{ type: 'text', value: code }];
}

/** The code block `pre` with its words marked for colouring, reachable by keyboard because it may scroll. */
export async function highlightCode(pre: HtmlElement): Promise<HtmlElement> {
  const code = pre.children.find((child) => child.type === 'element');
  if (code === undefined) return pre;
  const language = languageOf(code);
  const className = [`language-${language}`];
  const children = await marked(textContent(code).replace(/\n$/, ''), language);
  return {
    ...pre,
    properties: { tabIndex: 0, className, dataLanguage: language },
    children: [{ ...code, properties: { className }, children }],
  };
}
