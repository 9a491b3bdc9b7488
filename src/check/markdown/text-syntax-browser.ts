import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { toHast } from 'mdast-util-to-hast';
import { gfm } from 'micromark-extension-gfm';
import { mdx } from 'micromark-extension-mdx';
import type { HastNode } from 'satteri';
import { offsetAt, placeAt } from '../lines.ts';
import {
  collectBraces,
  markModules,
  refuseBraceInAddress,
  refuseLostExpression,
  withFootnotesInPlace,
  type Brace,
} from './parse-markdown-browser.ts';
import type { ParsedText, ParseText } from './parsed-text.ts';
import { smarten } from './smart-punctuation.ts';
import { readingOn, type Complaint } from './parse-with-recovery.ts';

const PASSED_THROUGH = ['mdxJsxFlowElement', 'mdxJsxTextElement', 'mdxFlowExpression', 'mdxTextExpression', 'mdxjsEsm'] as const;

/** The place and the words of an error, those of satteri where this reader has others. */
function complaintOf(error: unknown, text: string): Complaint {
  const { message, line = 1, column = 1 } = error as Error & { line?: number; column?: number };
  const [, tagLine, tagColumn] = /\((\d+):(\d+)-/.exec(message) ?? [];
  if (tagLine !== undefined) return { line: Number(tagLine), column: Number(tagColumn), words: message };
  const before = text.slice(0, offsetAt(text, { line, column: column + 1 }));
  const at = Math.max(before.lastIndexOf('<'), before.lastIndexOf('{'));
  if (at === -1) return { line, column, words: message };
  const words = `${message.replace('closing slash', 'closing tag')} after \`${before.charAt(at)}\``;
  return { ...placeAt(text, at), words };
}

/** satteri aligns the cells of a table by a style, this reader by an attribute. */
function styleCells(node: HastNode): void {
  if (node.type === 'element' && node.properties['align'] !== undefined) {
    const { align, ...properties } = node.properties;
    node.properties = { ...properties, style: `text-align: ${String(align)}` };
  }
  if ('children' in node) node.children.forEach(styleCells);
}

function read(written: string): Omit<ParsedText, 'problems'> {
  const braces: Brace[] = [];
  const markdown = fromMarkdown(written, {
    extensions: [gfm(), mdx()],
    mdastExtensions: [gfmFromMarkdown(), mdxFromMarkdown(), collectBraces(braces)],
  });
  // Offsets of the reader do not count a byte order mark.
  const text = written.replace(/^\uFEFF/, '');
  refuseBraceInAddress(markdown, text);
  markModules(markdown, text);
  const tree = toHast(markdown, { passThrough: [...PASSED_THROUGH] }) as HastNode;
  const whole = toHast(withFootnotesInPlace(markdown), { passThrough: [...PASSED_THROUGH] }) as HastNode;
  refuseLostExpression(whole, braces);
  styleCells(tree);
  smarten(tree);
  return { tree, whole };
}

/**
 * Reads a text as `text-syntax.ts` does, in a browser: satteri would need memory that threads share, which a browser gives
 * only to pages served with headers that static hosts do not send.
 */
export const parseText: ParseText = readingOn(read, complaintOf);
