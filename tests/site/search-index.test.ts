import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { htmlToHast, type HastNode } from 'satteri';
import { expect, test } from 'vitest';
import { isStopWord } from '../../src/domain/text/term-weight.ts';
import { openIndex } from '../../src/search/open-index.ts';
import { tokenizeText } from '../../src/search/tokenize.ts';
import { readPages } from '../support/dist.ts';

const index = await openIndex((name) =>
  Promise.resolve(new Uint8Array(gunzipSync(readFileSync(globSync(`dist/find/*/${name}.bin`)[0] ?? '')))),
);
await index.loadBody();

/** The ids of the ideas by number: the order of the rows in the row files. */
const ids = globSync('dist/find/*/rows/*/index.html')
  .toSorted((a, b) => Number(basename(dirname(a))) - Number(basename(dirname(b))))
  .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/data-idea="([^"]+)"/g)].map(([, id = '']) => id));

type Element = Extract<HastNode, { type: 'element' }>;

function elementsIn(node: HastNode): Element[] {
  return [...(node.type === 'element' ? [node] : []), ...('children' in node ? node.children.flatMap(elementsIn) : [])];
}

function textIn(node: HastNode): string {
  if (node.type === 'text') return node.value;
  const isInline = node.type === 'element' && /^(a|abbr|code|del|em|kbd|mark|span|strong|sub|sup)$/.test(node.tagName);
  const text = 'children' in node ? node.children.map(textIn).join('') : '';
  return isInline ? text : ` ${text} `;
}

/** The parts of a page that its author wrote, without headings and labels of the template. */
const PARTS: readonly { readonly part: string; readonly textOf: (elements: readonly Element[]) => string }[] = [
  { part: 'title', textOf: (elements) => textOfAll(elements, ({ tagName }) => tagName === 'h1') },
  { part: 'summary', textOf: (elements) => textOfAll(elements, ({ properties }) => hasClass(properties, 'summary')) },
  { part: 'text', textOf: (elements) => textOfAll(elements, ({ properties }) => hasClass(properties, 'prose')) },
  { part: 'first tasks', textOf: (elements) => itemsOf(elements, 'section-first-week', 'li') },
  { part: 'outcomes', textOf: (elements) => itemsOf(elements, 'section-outcomes', 'li') },
  { part: 'references', textOf: (elements) => itemsOf(elements, 'section-references', 'a') },
];

function hasClass(properties: Element['properties'], name: string): boolean {
  return [properties['className']].flat().includes(name);
}

function textOfAll(elements: readonly Element[], isWanted: (element: Element) => boolean): string {
  return elements.filter(isWanted).map(textIn).join('\n');
}

function itemsOf(elements: readonly Element[], section: string, tagName: string): string {
  const sections = elements.filter(({ properties }) => String(properties['ariaLabelledBy']) === section);
  return sections
    .flatMap((each) => elementsIn(each).filter((element) => element.tagName === tagName))
    .map(textIn)
    .join('\n');
}

test('the search index finds every idea by every word in these parts of its page', async () => {
  const pages = (await readPages()).filter(({ path }) => /^\/projects\/[^/]+\/$/.test(path) && ids.includes(path.split('/')[2] ?? ''));
  expect(pages.length).toBe(ids.length);
  const wordCounts = new Map<string, number>();
  const missing: string[] = [];
  for (const { path, html } of pages) {
    const number = ids.indexOf(path.split('/')[2] ?? '');
    const elements = elementsIn(htmlToHast(html));
    for (const { part, textOf } of PARTS) {
      for (const word of new Set(tokenizeText(textOf(elements).replaceAll(/https?:\/\//g, ' ')))) {
        if (isStopWord(word)) continue;
        wordCounts.set(part, (wordCounts.get(part) ?? 0) + 1);
        if (!(await index.find(word))?.ideas.includes(number)) missing.push(`${path} ${part}: ${word}`);
      }
    }
  }
  expect(missing).toEqual([]);
  expect([...wordCounts.keys()].toSorted()).toEqual(PARTS.map(({ part }) => part).toSorted());
  expect(wordCounts.get('text')).toBeGreaterThan(1_000);
});
