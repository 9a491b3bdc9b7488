import { mdxToHast, type HastNode } from 'satteri';
import type { ParsedText } from './parsed-text.ts';
import type { TextProblem } from './text-problem.ts';

const FEATURES = { frontmatter: false, smartPunctuation: true };
const EMPTY: HastNode = { type: 'root', children: [] };
const MOST_PROBLEMS = 20;

/** What the reader complains of, in words for somebody who writes Markdown. */
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

/** Where line `line`, column `column` of `text` is, both from 1. */
function offsetOf(text: string, line: number, column: number): number {
  const lineStarts = [0, ...[...text.matchAll(/\r\n?|\n/g)].map((end) => end.index + end[0].length)];
  return (lineStarts[line - 1] ?? text.length) + column - 1;
}

function problemOf(complaint: string): TextProblem {
  const [, line = '1', column = '1', words = complaint] = /^(\d+):(\d+): (.*)$/s.exec(complaint) ?? [];
  const { message, hint } = COMPLAINTS.find(({ about }) => about.test(words)) ?? UNREADABLE;
  return { line: Number(line), column: Number(column), rule: 'syntax', message, hint };
}

/**
 * Reads `text` as Markdown with MDX's syntax, as GitHub writes tables and the like, and with curly quotes. It never runs
 * anything. Where the reader stops it goes on as if the sign that stopped it were a letter, so that every such place is found.
 */
export function parseText(text: string): ParsedText {
  const problems: TextProblem[] = [];
  let readable = text;
  for (;;) {
    try {
      // Without the end of its last line, some broken texts stop satteri 0.10, and the process with it.
      return { tree: mdxToHast(`${readable}\n`, { features: FEATURES }), problems };
    } catch (error) {
      const problem = problemOf((error as Error).message);
      problems.push(problem);
      const place = offsetOf(readable, problem.line, problem.column);
      const sign = Math.max(readable.lastIndexOf('<', place), readable.lastIndexOf('{', place));
      if (sign === -1 || problems.length === MOST_PROBLEMS) return { tree: EMPTY, problems };
      readable = `${readable.slice(0, sign)}x${readable.slice(sign + 1)}`;
    }
  }
}
