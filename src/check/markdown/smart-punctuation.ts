import type { HastNode } from 'satteri';

/** Elements within a line: a pair of quotes can begin outside of one and end in it. Other elements begin a new line. */
const WITHIN_A_LINE: ReadonlySet<string> = new Set('a abbr br del em kbd mark strong sub sup'.split(' '));
const PUNCTUATION = /[\p{P}\p{S}]/u;

type Text = Extract<HastNode, { type: 'text' }>;

/** Dashes in place of `length` hyphens: three make a long dash, two a short one. */
function dashes({ length }: string): string {
  if (length % 3 === 0) return '—'.repeat(length / 3);
  if (length % 2 === 0) return '–'.repeat(length / 2);
  const long = Math.floor((length - 2) / 3);
  return '—'.repeat(long) + '–'.repeat((length - long * 3) / 2);
}

/** Whether a quote is at the edge of a word: `outside` is a space, or punctuation while `inside` is a letter. */
function isEdge(outside: string, inside: string): boolean {
  const isSpace = (sign: string): boolean => sign.trim() === '';
  return isSpace(outside) || (PUNCTUATION.test(outside) && !isSpace(inside) && !PUNCTUATION.test(inside));
}

/** `line` with curly quotes; its length stays the same. A single quote without a partner is an apostrophe. */
function curlQuotes(line: string): string {
  const signs = line.split('');
  const open: number[] = [];
  for (const [index, sign] of signs.entries()) {
    if (sign !== '"' && sign !== "'") continue;
    const [last = '', next = ''] = [line[index - 1], line[index + 1]];
    const opens = !isEdge(next, last) && isEdge(last, next);
    if (sign === '"') signs[index] = opens ? '“' : '”';
    else if (opens) open.push(index);
    else {
      const partner = open.pop();
      if (partner !== undefined) signs[partner] = '‘';
    }
  }
  return signs.join('').replaceAll("'", '’');
}

function smartenLine(texts: readonly Text[]): void {
  for (const text of texts) text.value = text.value.replace(/-{2,}/g, dashes).replace(/\.\.\./g, '…');
  const whole = curlQuotes(texts.map(({ value }) => value).join(''));
  let at = 0;
  for (const text of texts) text.value = whole.slice(at, (at += text.value.length));
}

/** Replaces the quotes, dashes and dots in the texts of `tree`, except in code, by curly quotes, long dashes and ellipses. */
export function applySmartPunctuation(tree: HastNode): void {
  const lines: Text[][] = [[]];
  const visit = (node: HastNode): void => {
    const name = node.type === 'element' ? node.tagName : 'name' in node ? (node.name ?? '') : '';
    if (node.type === 'text') lines.at(-1)?.push(node);
    // To a quote next to it, code is a word.
    else if (name === 'code') lines.at(-1)?.push({ type: 'text', value: 'x' });
    else if ('children' in node) {
      const isBlock = !WITHIN_A_LINE.has(name);
      if (isBlock) lines.push([]);
      node.children.forEach(visit);
      if (isBlock) lines.push([]);
    }
  };
  visit(tree);
  lines.forEach(smartenLine);
}
