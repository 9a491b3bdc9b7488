import { mdxToHast } from 'satteri';
import { classifyParserMessage, type ParseMarkdown, parseWithRecovery, type SyntaxError } from './parse-with-recovery.ts';

/** The options of the parser, in the check and in the compiler. */
export const MARKDOWN_FEATURES = { frontmatter: false, smartPunctuation: true };

function toSyntaxError(error: unknown): SyntaxError {
  const { message } = error as Error;
  const [, line = '1', column = '1', words = message] = /^(\d+):(\d+): (.*)$/s.exec(message) ?? [];
  return { line: Number(line), column: Number(column), kind: classifyParserMessage(words) };
}

/** Parses a text as Markdown with MDX's syntax, GitHub's extensions and curly quotes. It never runs code. */
export const parseMarkdown: ParseMarkdown = parseWithRecovery(
  // Without a final newline, some broken texts abort satteri 0.10, and the process with it.
  (text) => ({ tree: mdxToHast(`${text}\n`, { features: MARKDOWN_FEATURES }) }),
  toSyntaxError,
);
