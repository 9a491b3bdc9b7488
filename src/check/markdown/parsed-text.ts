import type { HastNode } from 'satteri';
import type { TextProblem } from '../text-problem.ts';

/** What a reader of Markdown made of a text: a tree of its elements, or the places where it could not go on. */
export interface ParsedText {
  readonly tree: HastNode;
  /** The tree together with what it leaves out but another reader may show. Only rules read it. */
  readonly whole?: HastNode;
  readonly problems: readonly TextProblem[];
}

/** Reads a text as Markdown with MDX's syntax. Total, and runs nothing. */
export type ParseText = (text: string) => ParsedText;
