import type { HastNode } from 'satteri';
import type { Finding, Place } from '../diagnostic.ts';
import type { TextProblem } from '../text-problem.ts';
import { TEXT_RULES } from './markdown-rules.ts';
import type { ParsedText, ParseText } from './parsed-text.ts';

/** A text once read. Its tree may be shown only when there are no problems. */
export interface ReadText {
  readonly tree: HastNode;
  /** Everything wrong with it, in the order of the lines. */
  readonly problems: readonly TextProblem[];
}

// The longest texts of the ideas we know have a quarter of these; reading takes time that grows faster than the text.
const MOST_CHARACTERS = 20_000;
const DEEPEST = 50;
const EMPTY: HastNode = { type: 'root', children: [] };
const TOO_LONG: Finding = {
  rule: 'length',
  message: `The text has more than ${MOST_CHARACTERS} characters.`,
  hint: 'Keep what a newcomer needs and link to the rest.',
};
const TOO_DEEP: Finding = {
  rule: 'depth',
  message: `Parts are nested more than ${DEEPEST} deep.`,
  hint: 'Write them one after the other.',
};

function* findings(node: HastNode, within: Place, depth: number): Generator<TextProblem> {
  const { line, column } = node.position?.start ?? within;
  const rule: (node: never) => readonly Finding[] = TEXT_RULES[node.type];
  for (const finding of rule(node as never)) yield { line, column, ...finding };
  const children = 'children' in node ? node.children : [];
  if (depth === DEEPEST && children.length > 0) yield { line, column, ...TOO_DEEP };
  else for (const child of children) yield* findings(child, { line, column }, depth + 1);
}

/** What `tree` holds that a text may not, in the order of the lines of the text. Total. */
export function treeProblems(tree: HastNode): TextProblem[] {
  return [...findings(tree, { line: 1, column: 1 }, 0)].sort((a, b) => a.line - b.line || a.column - b.column);
}

/**
 * Reads the text of an entry, that is what follows its front matter: Markdown and a few elements of HTML, never code.
 * Total: any string is either free of problems or has some. `firstLine` is the line of its file on which it begins, from 1.
 */
export function readText(text: string, firstLine: number, parseText: ParseText): ReadText {
  const start = { line: 1, column: 1 };
  const tooLong: ParsedText = { tree: EMPTY, problems: [{ ...start, ...TOO_LONG }] };
  const { tree, whole = EMPTY, problems } = text.length > MOST_CHARACTERS ? tooLong : parseText(text);
  const found = treeProblems(tree);
  const shown = new Set(found.map((problem) => JSON.stringify(problem)));
  const further = treeProblems(whole).filter((problem) => !shown.has(JSON.stringify(problem)));
  const all = [...problems, ...found, ...further]
    .sort((a, b) => a.line - b.line || a.column - b.column)
    .map((problem) => ({ ...problem, line: problem.line + firstLine - 1 }));
  // Whoever walks a tree may rely on its depth.
  return { tree: all.some(({ rule }) => rule === 'depth') ? EMPTY : tree, problems: all };
}
