import type { HastNode } from 'satteri';
import type { TextDiagnostic } from '../diagnostic.ts';
import { offsetAt } from '../lines.ts';

/** What a reader of Markdown made of a text: a tree of its elements, or the places where it could not go on. */
export interface ParsedMarkdown {
  readonly tree: HastNode;
  /** The tree together with what it leaves out but another reader may show. Only rules read it. */
  readonly whole?: HastNode;
  readonly problems: readonly TextDiagnostic[];
}

/** Reads a text as Markdown with MDX's syntax. Total, and runs nothing. */
export type ParseMarkdown = (text: string) => ParsedMarkdown;

const EMPTY: HastNode = { type: 'root', children: [] };
const MOST_PROBLEMS = 20;
// Readers take time that grows with the square of unclosed signs; nobody who has this many needs to be told of each.
const MOST_SIGNS = 300;

/** What a reader complains of, in words for somebody who writes Markdown. */
const COMPLAINTS: readonly { readonly about: RegExp; readonly message: string; readonly hint: string }[] = [
  {
    about: /create a comment/,
    message: 'A comment cannot begin with <!--.',
    hint: 'Write {/* like this */}.',
  },
  {
    about: /closing tag/,
    message: 'A tag is opened and never closed, or closed and never opened.',
    hint: 'Write both, as in <kbd>Esc</kbd>, or <br /> for one that stands alone; \\< is the sign itself.',
  },
  {
    about: /brace|expression/,
    message: '{ begins an expression, which a text may not hold.',
    hint: 'Write \\{ for the sign itself, or put code between `backticks`.',
  },
  {
    about: /`<`/,
    message: '< begins a tag, and none follows.',
    hint: 'Write \\< for the sign itself, [words](https://…) for a link, or put code between `backticks`.',
  },
];
const UNREADABLE = { about: /^/, message: 'The text cannot be read from here on.', hint: 'Write it more simply.' };

/** Where a reader stopped, and its own words for why. */
export interface SyntaxError {
  readonly line: number;
  readonly column: number;
  readonly words: string;
}

function problemOf({ line, column, words }: SyntaxError): TextDiagnostic {
  const { message, hint } = COMPLAINTS.find(({ about }) => about.test(words)) ?? UNREADABLE;
  return { line, column, rule: 'syntax', message, hint };
}

/**
 * A reader of Markdown that goes on where `read` stops, as if the sign that stopped it were a letter, so that every such
 * place is found.
 * @param read throws where it cannot go on
 * @param complaintOf what it has thrown
 */
export function parseWithRecovery(
  read: (text: string) => Omit<ParsedMarkdown, 'problems'>,
  complaintOf: (error: unknown, text: string) => SyntaxError,
): ParseMarkdown {
  return (text): ParsedMarkdown => {
    const problems: TextDiagnostic[] = [];
    let readable = text;
    for (;;) {
      try {
        return { ...read(readable), problems };
      } catch (error) {
        const problem = problemOf(complaintOf(error, readable));
        problems.push(problem);
        const place = offsetAt(readable, problem);
        const sign = Math.max(readable.lastIndexOf('<', place), readable.lastIndexOf('{', place));
        const isEnough = problems.length === MOST_PROBLEMS || text.split(/[<{]/, MOST_SIGNS).length === MOST_SIGNS;
        if (sign === -1 || isEnough) return { tree: EMPTY, problems };
        readable = `${readable.slice(0, sign)}x${readable.slice(sign + 1)}`;
      }
    }
  };
}
