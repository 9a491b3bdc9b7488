import type { Extension, fromMarkdown } from 'mdast-util-from-markdown';
import type { HastNode } from 'satteri';

type Markdown = ReturnType<typeof fromMarkdown>;
type Node = Markdown['children'][number];

/**
 * Finds an address written as itself with a { in it: whether MDX sees an expression there hangs on what stands before it, so
 * that it is always refused here.
 * @throws an error with the place behind the sign
 */
export function refuseBraceInAddress(markdown: Markdown, text: string): void {
  const visit = (node: Node): void => {
    const { start, end } = node.position ?? {};
    const source = node.type === 'link' ? text.slice(start?.offset, end?.offset) : '';
    const at = /^[\[<]/.test(source) ? -1 : source.indexOf('{');
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
export interface Brace {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** Has the reader put every brace around an expression into `braces`. */
export function collectBraces(braces: Brace[]): Extension {
  const collect = ({ start }: { readonly start: Brace }): void => void braces.push(start);
  return { enter: Object.fromEntries(BRACES.map((name) => [name, collect])) };
}

/**
 * Finds an expression that `whole` leaves out: in a cell beyond the head of its table, or in the description of a picture.
 * satteri refuses it there too when it is no JavaScript, which this reader cannot tell.
 * @throws an error with the place behind the sign
 */
export function refuseLostExpression(whole: HastNode, braces: readonly Brace[]): void {
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
export function withFootnotesInPlace<Any extends Markdown | Node>(node: Any): Any {
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
export function markModules(markdown: Markdown, text: string): void {
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
