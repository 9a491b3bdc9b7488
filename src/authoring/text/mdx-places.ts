import type { fromMarkdown } from 'mdast-util-from-markdown';

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
      if (!['paragraph', 'heading'].includes(child.type) || !isModule(child, text)) continue;
      const value = text.slice(child.position?.start.offset, child.position?.end.offset);
      children[index] = { type: 'mdxjsEsm', value, ...(child.position && { position: child.position }) };
    }
  };
  mark(markdown.children);
}
