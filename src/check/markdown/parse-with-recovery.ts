import type { HastNode } from 'satteri';
import type { Position, PositionedDiagnostic } from '../diagnostic.ts';
import { offsetAt, positionAt } from '../lines.ts';

/** The result of a Markdown parser: a tree of elements, and the places where it could not go on. */
export interface ParsedMarkdown {
  readonly tree: HastNode;
  /** The tree including what `tree` leaves out but another parser may show. Only the check reads it. */
  readonly whole?: HastNode;
  readonly problems: readonly PositionedDiagnostic[];
}

/** Parses a text as Markdown with MDX's syntax. Never throws and runs no code. */
export type ParseMarkdown = (text: string) => ParsedMarkdown;

export const EMPTY_TREE: HastNode = { type: 'root', children: [] };
const MAX_PROBLEMS = 20;
// The time to parse grows with the square of the number of unclosed signs. A text with this many is not parsed again.
const MAX_SIGNS = 300;

/** What a parser (satteri or micromark) can stop at. The first row whose pattern matches its message counts. */
const SYNTAX_ERRORS = [
  { parserMessage: /create a comment/, message: 'A comment cannot begin with <!--.', hint: 'Write {/* like this */}.' },
  {
    parserMessage: /closing (?:tag|slash)/,
    message: 'A tag is not closed, or it was never opened.',
    hint: 'Write both, as in <kbd>Esc</kbd>, or <br /> for an element without content. Write \\< for the character itself.',
  },
  {
    parserMessage: /brace|expression/,
    message: '{ begins an expression, which is not allowed in a text.',
    hint: 'Write \\{ for the character itself, or put code between `backticks`.',
  },
];
const LONE_LESS_THAN = {
  message: '< begins a tag, but no tag follows.',
  hint: 'Write \\< for the character itself, [words](https://…) for a link, or put code between `backticks`.',
};
const UNKNOWN_ERROR = { message: 'The text cannot be read from here on.', hint: 'Use simpler Markdown.' };

/** Where a parser stopped: satteri's message begins with the position, micromark's has that of a tag as (1:7-1:12). */
function getErrorPosition(error: Error & Partial<Position>): Position {
  const [, line = error.line ?? 1, column = error.column ?? 1] = /(?:^|\()(\d+):(\d+)[:-]/.exec(error.message) ?? [];
  return { line: Number(line), column: Number(column) };
}

/**
 * Makes a parser that continues where `parse` stops, as if the < or { that stopped it were a letter, and so finds every such
 * place.
 * @param parse throws where it cannot go on
 */
export function parseWithRecovery(parse: (text: string) => Omit<ParsedMarkdown, 'problems'>): ParseMarkdown {
  return (text): ParsedMarkdown => {
    const problems: PositionedDiagnostic[] = [];
    let readable = text;
    for (;;) {
      try {
        return { ...parse(readable), problems };
      } catch (error) {
        const reported = getErrorPosition(error as Error);
        const offset = offsetAt(readable, reported);
        const sign = Math.max(readable.lastIndexOf('<', offset), readable.lastIndexOf('{', offset));
        const known = SYNTAX_ERRORS.find(({ parserMessage }) => parserMessage.test((error as Error).message));
        const { message, hint } = known ?? (readable[sign] === '<' ? LONE_LESS_THAN : UNKNOWN_ERROR);
        problems.push({ rule: 'syntax', message, hint, ...(sign === -1 ? reported : positionAt(readable, sign)) });
        const isEnough = problems.length === MAX_PROBLEMS || text.split(/[<{]/, MAX_SIGNS).length === MAX_SIGNS;
        if (sign === -1 || isEnough) return { tree: EMPTY_TREE, problems };
        readable = `${readable.slice(0, sign)}x${readable.slice(sign + 1)}`;
      }
    }
  };
}
