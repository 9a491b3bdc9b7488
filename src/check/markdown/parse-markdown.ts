import { mdxToHast } from 'satteri';
import { type ParseMarkdown, parseWithRecovery } from './parse-with-recovery.ts';

/** The options of the parser, in the check and in the compiler. */
export const MARKDOWN_FEATURES = { frontmatter: false, smartPunctuation: true };

/** Parses a text as Markdown with MDX's syntax, GitHub's extensions and curly quotes. It never runs code. */
export const parseMarkdown: ParseMarkdown = parseWithRecovery((text) => ({
  // Without a final newline, some broken texts abort satteri 0.10, and the process with it.
  tree: mdxToHast(`${text}\n`, { features: MARKDOWN_FEATURES }),
}));
