import { type Extension, fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { toHast, type Options as HastOptions } from 'mdast-util-to-hast';
import { gfm } from 'micromark-extension-gfm';
import { mdx } from 'micromark-extension-mdx';
import type { HastNode } from 'satteri';
import type { Position } from '../diagnostic.ts';
import { walk } from './markdown-tree.ts';
import { type ParsedMarkdown, type ParseMarkdown, parseWithRecovery } from './parse-with-recovery.ts';
import { applySmartPunctuation } from './smart-punctuation.ts';

type Markdown = ReturnType<typeof fromMarkdown>;
type Node = Markdown['children'][number];

const EXPRESSION = 'satteri would refuse this expression';

/**
 * Refuses a bare address with a { in it. Whether MDX finds an expression there depends on what comes before it.
 * @throws Error
 */
function refuseBraceInAddress(markdown: Markdown, text: string): void {
  for (const { type, position } of walk<Markdown | Node>(markdown)) {
    if (type !== 'link' || position === undefined) continue;
    const { start, end } = position;
    const source = text.slice(start.offset, end.offset);
    const index = /^[[<]/.test(source) ? -1 : source.indexOf('{');
    if (index >= 0) throw Object.assign(new Error(EXPRESSION), { line: start.line, column: start.column + index });
  }
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

type Brace = Position & { readonly offset: number };

/** A parser extension that puts every brace around an expression into `braces`. */
function collectBraces(braces: Brace[]): Extension {
  const collect = ({ start }: { readonly start: Brace }): void => void braces.push(start);
  return { enter: Object.fromEntries(BRACE_TOKENS.map((name) => [name, collect])) };
}

/**
 * Refuses an expression that `whole` leaves out: in a table cell beyond the columns of the head, or in the description of a
 * picture. satteri refuses it there when it is not JavaScript, which this parser cannot tell.
 * @throws Error
 */
function refuseLostExpression(whole: HastNode, braces: readonly Brace[]): void {
  const kept = [...walk(whole)]
    .filter(({ type }) => type.startsWith('mdx'))
    .map(({ position }) => [position?.start.offset ?? 0, position?.end.offset ?? 0] as const);
  const lost = braces.find(({ offset }) => !kept.some(([start, end]) => start <= offset && offset < end));
  if (lost) throw Object.assign(new Error(EXPRESSION), lost);
}

/** How MDX recognises JavaScript: one of two words at the start of a line, and something that is not a call. */
const MODULE_START = /^(?:import[ \t{]|export[ \t{*])/;

/** Turns the blocks of `parent` that MDX would read as JavaScript into modules, without a JavaScript parser. */
function markModules({ children }: { readonly children: Node[] }, text: string): void {
  for (const [index, child] of children.entries()) {
    const { type, position } = child;
    if (type === 'mdxJsxFlowElement') markModules(child, text);
    // A line of = or - below makes a heading of the paragraph, a line of | and - makes a table.
    if (!['paragraph', 'heading', 'table'].includes(type) || position?.start.column !== 1) continue;
    const [start, end] = [position.start.offset, position.end.offset];
    if (MODULE_START.test(text.slice(start))) children[index] = { type: 'mdxjsEsm', value: text.slice(start, end), position };
  }
}

const HAST_OPTIONS: HastOptions = {
  passThrough: ['mdxJsxFlowElement', 'mdxJsxTextElement', 'mdxFlowExpression', 'mdxTextExpression', 'mdxjsEsm'],
};

function parse(source: string): Omit<ParsedMarkdown, 'problems'> {
  const braces: Brace[] = [];
  const markdown = fromMarkdown(source, {
    extensions: [gfm(), mdx()],
    mdastExtensions: [gfmFromMarkdown(), mdxFromMarkdown(), collectBraces(braces)],
  });
  // The parser's offsets do not count a byte order mark.
  const text = source.replace(/^\uFEFF/, '');
  refuseBraceInAddress(markdown, text);
  markModules(markdown, text);
  const tree = toHast(markdown, HAST_OPTIONS);
  // A tree leaves out footnotes without a reference, and satteri does not always find a footnote where this parser does.
  for (const node of walk<Markdown | Node>(markdown)) if (node.type === 'footnoteDefinition') Object.assign(node, { type: 'blockquote' });
  const whole = toHast(markdown, HAST_OPTIONS);
  refuseLostExpression(whole, braces);
  for (const node of walk(tree)) {
    if (node.type !== 'element' || node.properties['align'] === undefined) continue;
    // satteri aligns the cells of a table by a style.
    const { align, ...properties } = node.properties;
    node.properties = { ...properties, style: `text-align: ${String(align)}` };
  }
  applySmartPunctuation(tree);
  return { tree, whole };
}

/**
 * Parses a text in a browser as `parse-markdown.ts` does in Node. satteri needs memory that threads share, which browsers
 * allow only on pages with HTTP headers that static hosts do not send.
 */
export const parseMarkdown: ParseMarkdown = parseWithRecovery(parse);
