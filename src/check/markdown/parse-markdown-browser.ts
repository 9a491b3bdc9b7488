import { type Extension, fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { toHast } from 'mdast-util-to-hast';
import { gfm } from 'micromark-extension-gfm';
import { mdx } from 'micromark-extension-mdx';
import type { HastNode } from 'satteri';
import type { Position } from '../diagnostic.ts';
import { offsetAt, positionAt } from '../lines.ts';
import {
  classifyParserMessage,
  type ParsedMarkdown,
  type ParseMarkdown,
  parseWithRecovery,
  type SyntaxError,
} from './parse-with-recovery.ts';
import { applySmartPunctuation } from './smart-punctuation.ts';

type Markdown = ReturnType<typeof fromMarkdown>;
type Node = Markdown['children'][number];

/** An expression that satteri would refuse and this parser does not. */
class ExpressionError extends Error {
  readonly position: Position;

  /** @param position of the brace */
  constructor(position: Position) {
    super('expression');
    this.position = position;
  }
}

/**
 * Refuses a bare address with a { in it. Whether MDX finds an expression there depends on what comes before it.
 * @throws ExpressionError
 */
function refuseBraceInAddress(markdown: Markdown, text: string): void {
  const visit = (node: Node): void => {
    const { start, end } = node.position ?? {};
    const source = node.type === 'link' ? text.slice(start?.offset, end?.offset) : '';
    const index = /^[[<]/.test(source) ? -1 : source.indexOf('{');
    if (index >= 0 && start) throw new ExpressionError({ line: start.line, column: start.column + index });
    if ('children' in node) (node.children as Node[]).forEach(visit);
  };
  markdown.children.forEach(visit);
}

/** micromark's tokens for the braces around expressions. */
const BRACE_TOKENS = [
  'mdxFlowExpressionMarker',
  'mdxTextExpressionMarker',
  'mdxJsxFlowTagExpressionAttributeMarker',
  'mdxJsxTextTagExpressionAttributeMarker',
  'mdxJsxFlowTagAttributeValueExpressionMarker',
  'mdxJsxTextTagAttributeValueExpressionMarker',
] as const;

interface Brace extends Position {
  readonly offset: number;
}

/** A parser extension that puts every brace around an expression into `braces`. */
function collectBraces(braces: Brace[]): Extension {
  const collect = ({ start }: { readonly start: Brace }): void => void braces.push(start);
  return { enter: Object.fromEntries(BRACE_TOKENS.map((name) => [name, collect])) };
}

/**
 * Refuses an expression that `whole` leaves out: in a table cell beyond the columns of the head, or in the description of a
 * picture. satteri refuses it there when it is not JavaScript, which this parser cannot tell.
 * @throws ExpressionError
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
  if (lost) throw new ExpressionError(lost);
}

/**
 * `node` with quotations in place of footnotes. A tree leaves out footnotes without a reference, and satteri does not always
 * find a footnote where this parser does.
 */
function withFootnotesInPlace<Any extends Markdown | Node>(node: Any): Any {
  if (!('children' in node)) return node;
  const children = (node.children as Node[]).map(withFootnotesInPlace);
  return { ...node, type: node.type === 'footnoteDefinition' ? 'blockquote' : node.type, children };
}

/** How MDX recognises JavaScript: one of two words at the start of a line, and something that is not a call. */
const MODULE_START = /^(?:import[ \t{]|export[ \t{*])/;

function isModule({ position }: Node, text: string): boolean {
  return position?.start.column === 1 && MODULE_START.test(text.slice(position.start.offset));
}

/** Turns the paragraphs of `markdown` that MDX would read as JavaScript into modules, without a JavaScript parser. */
function markModules(markdown: Markdown, text: string): void {
  const mark = (children: Node[]): void => {
    for (const [index, child] of children.entries()) {
      if (child.type === 'mdxJsxFlowElement') mark(child.children);
      // A line of = or - below makes a heading of the paragraph, a line of | and - makes a table.
      if (!['paragraph', 'heading', 'table'].includes(child.type) || !isModule(child, text)) continue;
      const value = text.slice(child.position?.start.offset, child.position?.end.offset);
      children[index] = { type: 'mdxjsEsm', value, ...(child.position && { position: child.position }) };
    }
  };
  mark(markdown.children);
}

const PASSED_THROUGH = ['mdxJsxFlowElement', 'mdxJsxTextElement', 'mdxFlowExpression', 'mdxTextExpression', 'mdxjsEsm'] as const;

/** The kind and position of an error as satteri would report them. */
function toSyntaxError(error: unknown, text: string): SyntaxError {
  if (error instanceof ExpressionError) return { line: error.position.line, column: error.position.column, kind: 'expression' };
  const { message, line = 1, column = 1 } = error as Error & { line?: number; column?: number };
  const kind = /closing slash/.test(message) ? 'unclosed-tag' : classifyParserMessage(message);
  const [, tagLine, tagColumn] = /\((\d+):(\d+)-/.exec(message) ?? [];
  if (tagLine !== undefined) return { line: Number(tagLine), column: Number(tagColumn), kind };
  const before = text.slice(0, offsetAt(text, { line, column: column + 1 }));
  const sign = Math.max(before.lastIndexOf('<'), before.lastIndexOf('{'));
  if (sign === -1) return { line, column, kind };
  return { ...positionAt(text, sign), kind: kind === 'unknown' && text[sign] === '<' ? 'lone-less-than' : kind };
}

/** Aligns the cells of a table by a style, as satteri does, in place of an attribute. */
function styleCells(node: HastNode): void {
  if (node.type === 'element' && node.properties['align'] !== undefined) {
    const { align, ...properties } = node.properties;
    node.properties = { ...properties, style: `text-align: ${String(align)}` };
  }
  if ('children' in node) node.children.forEach(styleCells);
}

function parse(written: string): Omit<ParsedMarkdown, 'problems'> {
  const braces: Brace[] = [];
  const markdown = fromMarkdown(written, {
    extensions: [gfm(), mdx()],
    mdastExtensions: [gfmFromMarkdown(), mdxFromMarkdown(), collectBraces(braces)],
  });
  // The parser's offsets do not count a byte order mark.
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
 * Parses a text in a browser as `parse-markdown.ts` does in Node. satteri needs memory that threads share, which browsers
 * allow only on pages with HTTP headers that static hosts do not send.
 */
export const parseMarkdown: ParseMarkdown = parseWithRecovery(parse, toSyntaxError);
