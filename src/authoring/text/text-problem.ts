/** Something wrong in the text of an entry: where it stands, and what to write instead. */
export interface TextProblem {
  /** The line in the file, from 1. */
  readonly line: number;
  /** The column in that line, from 1, as editors count them. */
  readonly column: number;
  readonly rule: TextRule;
  readonly message: string;
  readonly hint: string;
}

/** What a text must keep to. */
export type TextRule = 'length' | 'depth' | 'syntax' | 'code' | 'component' | 'element' | 'attribute' | 'address' | 'image';

/** One line a problem: `projects/router-vm.mdx:12:3  <script> is no …`. */
export function formatTextProblem({ line, column, message, hint }: TextProblem, file: string): string {
  return `${file}:${line}:${column}  ${message} ${hint}`;
}
