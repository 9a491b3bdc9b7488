import { mdxToHast } from 'satteri';
import { type ParseMarkdown, parseWithRecovery, type SyntaxError } from './parse-with-recovery.ts';

/** How texts are read, by the check and by the compiler. */
export const MARKDOWN_FEATURES = { frontmatter: false, smartPunctuation: true };

function complaintOf(error: unknown): SyntaxError {
  const { message } = error as Error;
  const [, line = '1', column = '1', words = message] = /^(\d+):(\d+): (.*)$/s.exec(message) ?? [];
  return { line: Number(line), column: Number(column), words };
}

/**
 * Reads a text as Markdown with MDX's syntax, as GitHub writes tables and the like, and with curly quotes. It never runs
 * anything.
 */
export const parseMarkdown: ParseMarkdown = parseWithRecovery(
  // Without the end of its last line, some broken texts stop satteri 0.10, and the process with it.
  (text) => ({ tree: mdxToHast(`${text}\n`, { features: MARKDOWN_FEATURES }) }),
  complaintOf,
);
