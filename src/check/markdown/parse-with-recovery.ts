import type { HastNode } from 'satteri';
import type { Position, PositionedDiagnostic } from '../diagnostic.ts';
import { offsetAt } from '../lines.ts';

/** The result of a Markdown parser: a tree of elements, and the places where it could not go on. */
export interface ParsedMarkdown {
  readonly tree: HastNode;
  /** The tree with what it leaves out but another parser may show. Only rules read it. */
  readonly whole?: HastNode;
  readonly problems: readonly PositionedDiagnostic[];
}

/** Parses a text as Markdown with MDX's syntax. Never throws and runs no code. */
export type ParseMarkdown = (text: string) => ParsedMarkdown;

export const EMPTY_TREE: HastNode = { type: 'root', children: [] };
const MAX_PROBLEMS = 20;
// The time to parse grows with the square of the number of unclosed signs. A text with this many is not parsed again.
const MAX_SIGNS = 300;

/** What a parser can stop at. */
export type SyntaxErrorKind = 'html-comment' | 'unclosed-tag' | 'expression' | 'lone-less-than' | 'unknown';

/** Where a parser stopped, and why. */
export interface SyntaxError extends Position {
  readonly kind: SyntaxErrorKind;
}

/** The kind of error that a parser (satteri or micromark) describes in its own words. */
export function classifyParserMessage(message: string): SyntaxErrorKind {
  if (/create a comment/.test(message)) return 'html-comment';
  if (/closing tag/.test(message)) return 'unclosed-tag';
  if (/brace|expression/.test(message)) return 'expression';
  return /`<`/.test(message) ? 'lone-less-than' : 'unknown';
}

const MESSAGES: Readonly<Record<SyntaxErrorKind, { readonly message: string; readonly hint: string }>> = {
  'html-comment': { message: 'A comment cannot begin with <!--.', hint: 'Write {/* like this */}.' },
  'unclosed-tag': {
    message: 'A tag is not closed, or it was never opened.',
    hint: 'Write both, as in <kbd>Esc</kbd>, or <br /> for an element without content. Write \\< for the character itself.',
  },
  expression: {
    message: '{ begins an expression, which is not allowed in a text.',
    hint: 'Write \\{ for the character itself, or put code between `backticks`.',
  },
  'lone-less-than': {
    message: '< begins a tag, but no tag follows.',
    hint: 'Write \\< for the character itself, [words](https://…) for a link, or put code between `backticks`.',
  },
  unknown: { message: 'The text cannot be read from here on.', hint: 'Use simpler Markdown.' },
};

/**
 * Makes a parser that continues where `parse` stops, as if the character that stopped it were a letter, and so finds every
 * such place.
 * @param parse throws where it cannot go on
 * @param toSyntaxError describes what it has thrown
 */
export function parseWithRecovery(
  parse: (text: string) => Omit<ParsedMarkdown, 'problems'>,
  toSyntaxError: (error: unknown, text: string) => SyntaxError,
): ParseMarkdown {
  return (text): ParsedMarkdown => {
    const problems: PositionedDiagnostic[] = [];
    let readable = text;
    for (;;) {
      try {
        return { ...parse(readable), problems };
      } catch (error) {
        const { line, column, kind } = toSyntaxError(error, readable);
        problems.push({ line, column, rule: 'syntax', ...MESSAGES[kind] });
        const offset = offsetAt(readable, { line, column });
        const sign = Math.max(readable.lastIndexOf('<', offset), readable.lastIndexOf('{', offset));
        const isEnough = problems.length === MAX_PROBLEMS || text.split(/[<{]/, MAX_SIGNS).length === MAX_SIGNS;
        if (sign === -1 || isEnough) return { tree: EMPTY_TREE, problems };
        readable = `${readable.slice(0, sign)}x${readable.slice(sign + 1)}`;
      }
    }
  };
}
