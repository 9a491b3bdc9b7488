import { type Extension, fromMarkdown } from 'mdast-util-from-markdown';
import type { HastNode } from 'satteri';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { toHast } from 'mdast-util-to-hast';
import { gfm } from 'micromark-extension-gfm';
import { mdx } from 'micromark-extension-mdx';
import { offsetAt, positionAt } from '../lines.ts';
import { type ParsedMarkdown, type ParseMarkdown, parseWithRecovery, type SyntaxError } from './parse-with-recovery.ts';
import { applySmartPunctuation } from './smart-punctuation.ts';

type Markdown = ReturnType<typeof fromMarkdown>;
type Node = Markdown['children'][number];

/**
 * Finds an address written as itself with a { in it: whether MDX sees an expression there hangs on what stands before it, so
 * that it is always refused here.
 * @throws an error with the place behind the sign
 */
function refuseBraceInAddress(markdown: Markdown, text: string): void {
  const visit = (node: Node): void => {
    const { start, end } = node.position ?? {};
    const source = node.type === 'link' ? text.slice(start?.offset, end?.offset) : '';
    const at = /^[[<]/.test(source) ? -1 : source.indexOf('{');
    if (at >= 0 && start) throw Object.assign(new Error('brace'), { line: start.line, column: start.column + at + 1 });
    if ('children' in node) (node.children as Node[]).forEach(visit);
  };
  markdown.children.forEach(visit);
}

/** The braces around expressions, by the names that the reader has for them. */
const BRACES = [
  'mdxFlowExpressionMarker',
  'mdxTextExpressionMarker',
  'mdxJsxFlowTagExpressionAttributeMarker',
  'mdxJsxTextTagExpressionAttributeMarker',
  'mdxJsxFlowTagAttributeValueExpressionMarker',
  'mdxJsxTextTagAttributeValueExpressionMarker',
] as const;

/** Where a brace stands: line and column from 1, offset from 0. */
interface Brace {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** Has the reader put every brace around an expression into `braces`. */
function collectBraces(braces: Brace[]): Extension {
  const collect = ({ start }: { readonly start: Brace }): void => void braces.push(start);
  return { enter: Object.fromEntries(BRACES.map((name) => [name, collect])) };
}

/**
 * Finds an expression that `whole` leaves out: in a cell beyond the head of its table, or in the description of a picture.
 * satteri refuses it there too when it is no JavaScript, which this reader cannot tell.
 * @throws an error with the place behind the sign
 */
function refuseLostExpression(whole: HastNode, braces: readonly Brace[]): void {
  const kept: (readonly [number, number])[] = [];
  const visit = (node: HastNode): void => {
    const { start, end } = node.position ?? {};
    if (node.type.startsWith('mdx')) kept.push([start?.offset ?? 0, end?.offset ?? 0]);
    if ('children' in node) node.children.forEach(visit);
  };
  visit(whole);
  const lost = braces.find(({ offset }) => !kept.some(([start, end]) => start <= offset && offset < end));
  if (lost) throw Object.assign(new Error('brace'), { line: lost.line, column: lost.column + 1 });
}

/**
 * `node` with quotations in place of footnotes. A tree leaves out footnotes that nothing refers to, and satteri does not always
 * see a footnote where this reader does.
 */
function withFootnotesInPlace<Any extends Markdown | Node>(node: Any): Any {
  if (!('children' in node)) return node;
  const children = (node.children as Node[]).map(withFootnotesInPlace);
  return { ...node, type: node.type === 'footnoteDefinition' ? 'blockquote' : node.type, children };
}

/** How MDX sees that JavaScript begins: one of two words at the very beginning of a line, and something that is no call. */
const BEGINS = /^(?:import[ \t{]|export[ \t{*])/;

function isModule({ position }: Node, text: string): boolean {
  return position?.start.column === 1 && BEGINS.test(text.slice(position.start.offset));
}

/**
 * Makes those paragraphs of `markdown`, which was read from `text`, that MDX would take for JavaScript what it takes them
 * for. Its own way of telling needs a whole reader of JavaScript, only for what it read to be refused.
 */
function markModules(markdown: Markdown, text: string): void {
  const mark = (children: Node[]): void => {
    for (const [index, child] of children.entries()) {
      if (child.type === 'mdxJsxFlowElement') mark(child.children);
      // A line of = or - below makes a heading of what it would otherwise read as a paragraph.
      // A line of | and - below makes it the head of a table.
      if (!['paragraph', 'heading', 'table'].includes(child.type) || !isModule(child, text)) continue;
      const value = text.slice(child.position?.start.offset, child.position?.end.offset);
      children[index] = { type: 'mdxjsEsm', value, ...(child.position && { position: child.position }) };
    }
  };
  mark(markdown.children);
}

const PASSED_THROUGH = ['mdxJsxFlowElement', 'mdxJsxTextElement', 'mdxFlowExpression', 'mdxTextExpression', 'mdxjsEsm'] as const;

/** The place and the words of an error, those of satteri where this reader has others. */
function complaintOf(error: unknown, text: string): SyntaxError {
  const { message, line = 1, column = 1 } = error as Error & { line?: number; column?: number };
  const [, tagLine, tagColumn] = /\((\d+):(\d+)-/.exec(message) ?? [];
  if (tagLine !== undefined) return { line: Number(tagLine), column: Number(tagColumn), words: message };
  const before = text.slice(0, offsetAt(text, { line, column: column + 1 }));
  const at = Math.max(before.lastIndexOf('<'), before.lastIndexOf('{'));
  if (at === -1) return { line, column, words: message };
  const words = `${message.replace('closing slash', 'closing tag')} after \`${before.charAt(at)}\``;
  return { ...positionAt(text, at), words };
}

/** satteri aligns the cells of a table by a style, this reader by an attribute. */
function styleCells(node: HastNode): void {
  if (node.type === 'element' && node.properties['align'] !== undefined) {
    const { align, ...properties } = node.properties;
    node.properties = { ...properties, style: `text-align: ${String(align)}` };
  }
  if ('children' in node) node.children.forEach(styleCells);
}

function read(written: string): Omit<ParsedMarkdown, 'problems'> {
  const braces: Brace[] = [];
  const markdown = fromMarkdown(written, {
    extensions: [gfm(), mdx()],
    mdastExtensions: [gfmFromMarkdown(), mdxFromMarkdown(), collectBraces(braces)],
  });
  // Offsets of the reader do not count a byte order mark.
  const text = written.replace(/^\uFEFF/, '');
  refuseBraceInAddress(markdown, text);
  markModules(markdown, text);
  const tree = toHast(markdown, { passThrough: [...PASSED_THROUGH] });
  const whole = toHast(withFootnotesInPlace(markdown), { passThrough: [...PASSED_THROUGH] });
  refuseLostExpression(whole, braces);
  styleCells(tree);
  applySmartPunctuation(tree);
  return { tree, whole };
}

/**
 * Reads a text as `text-syntax.ts` does, in a browser: satteri would need memory that threads share, which a browser gives
 * only to pages served with headers that static hosts do not send.
 */
export const parseMarkdown: ParseMarkdown = parseWithRecovery(read, complaintOf);
