/** Explains what the YAML parser reports to somebody who does not know YAML. */
import { isCollection, isScalar, visit, type Document, type ErrorCode, type Node, type YAMLError } from 'yaml';
import { suggest, type Diagnostic } from '../diagnostic.ts';
import { offsetAt, positionAt, splitLines } from '../lines.ts';
import type { Rule } from '../rules/rule.ts';

export const FRONT_MATTER_RULES: readonly Rule[] = [
  {
    meta: {
      id: 'front-matter',
      severity: 'error',
      description: 'An entry begins with front matter between two lines of ---.',
      example: 'a file that begins with its text',
    },
  },
  { meta: { id: 'yaml', severity: 'error', description: 'Front matter is valid YAML.', example: 'title: Routers: a guide' } },
  {
    meta: {
      id: 'plain',
      severity: 'error',
      description: 'Values are written out: no anchors, aliases or tags.',
      example: 'title: &name A router',
    },
  },
  { meta: { id: 'duplicate', severity: 'error', description: 'A field or a value is written once.', example: 'sizes: [90, 90]' } },
];

/** A diagnostic at an offset of the YAML, counted in characters from 0. */
export type OffsetDiagnostic = Diagnostic & { readonly offset: number };

const MAX_REPORTED = 5;

/**
 * Refuses values that stand for others: a few lines of anchors can mean billions of values ("billion laughs"), and a tag tells
 * the parser to convert a value. An idea needs neither.
 */
export function rejectAnchorsAndTags(document: Document, yaml: string): OffsetDiagnostic[] {
  const found: OffsetDiagnostic[] = [];
  const add = (what: string, offset: number): symbol | undefined => {
    const hint = 'Write the value out in each place. Put text that begins with & or * or ! in "quotes".';
    found.push({ rule: 'plain', message: `Front matter cannot use ${what}.`, hint, offset });
    return found.length < MAX_REPORTED ? undefined : visit.BREAK;
  };
  const startOf = ({ range }: Node): number => range?.[0] ?? 0;
  const lastBefore = (text: string, node: Node): number => Math.max(yaml.lastIndexOf(text, startOf(node)), 0);
  visit(document, {
    Alias: (_, node) => add(`the alias *${node.source}`, startOf(node)),
    Node: (_, node) => {
      if (node.anchor !== undefined) return add(`the anchor &${node.anchor}`, lastBefore(`&${node.anchor}`, node));
      const tag = node.tag?.replace(/^tag:yaml\.org,2002:/, '!!');
      return tag === undefined ? undefined : add(`the tag ${tag}`, lastBefore(tag, node));
    },
  });
  return found.sort((a, b) => a.offset - b.offset);
}

/** What to say about one kind of error. */
interface Explanation {
  readonly rule?: 'yaml' | 'duplicate';
  readonly message: string;
  readonly hint: string;
  /** The position when it is not the parser's: where the unclosed thing begins, or the line below. */
  readonly position?: 'opening' | 'next-line';
  /** Whether quotes around the value correct the line. */
  readonly suggestsQuotes?: true;
}

/** The errors that an explanation is for: the parser's code, its message where the code is not enough, and the rest of the line. */
interface ErrorKind {
  readonly code: ErrorCode;
  readonly about?: RegExp;
  readonly line?: RegExp;
}

const NAME_AND_VALUE = 'Write one "name: value" on each line, with a space after the colon.';
const SAME_INDENT = 'Give all fields of a row the same indentation.';
const NOT_A_FIELD = { message: 'This line is not a field.', hint: NAME_AND_VALUE };
const OPEN_BRACKET = { message: 'A bracket is not closed.', hint: 'Close it with ] or }.', position: 'opening' } as const;

/** The first row that matches counts. */
const YAML_ERRORS: readonly (ErrorKind & Explanation)[] = [
  { code: 'DUPLICATE_KEY', rule: 'duplicate', message: 'A field is written twice.', hint: 'Keep one of the two.' },
  { code: 'TAB_AS_INDENT', message: 'This line is indented with a tab.', hint: 'Use two spaces for each level instead.' },
  {
    code: 'BLOCK_AS_IMPLICIT_KEY',
    line: /^[^:]*$/,
    message: 'This line is indented more than the one above.',
    hint: SAME_INDENT,
    position: 'next-line',
  },
  {
    code: 'BLOCK_AS_IMPLICIT_KEY',
    message: 'YAML reads a colon and a space in a value as another field.',
    hint: 'Put the value in "quotes".',
    suggestsQuotes: true,
  },
  {
    code: 'BAD_SCALAR_START',
    message: 'A value cannot start with this character.',
    hint: 'Put the value in "quotes".',
    suggestsQuotes: true,
  },
  {
    code: 'UNEXPECTED_TOKEN',
    about: /scalar at node end/,
    message: 'There is text after the end of the value.',
    hint: 'Put the whole value in "quotes". Inside them, write \\" for a quotation mark.',
    suggestsQuotes: true,
  },
  {
    code: 'UNEXPECTED_TOKEN',
    about: /block-seq-ind/,
    message: 'A list cannot start on the line of its name.',
    hint: 'Start a new line with "  - ", or write the values between [ and ].',
  },
  {
    code: 'UNEXPECTED_TOKEN',
    about: /, in flow/,
    message: 'There is a comma in place of a value.',
    hint: 'Write one comma between two values.',
  },
  {
    code: 'MISSING_CHAR',
    about: /quote/,
    message: 'A quotation mark is not closed.',
    hint: 'Close it at the end of the value.',
    position: 'opening',
  },
  { code: 'BAD_INDENT', about: /Flow/, ...OPEN_BRACKET },
  { code: 'MISSING_CHAR', about: /flow|Flow|Expected/, ...OPEN_BRACKET },
  {
    code: 'MISSING_CHAR',
    about: /Sequence item/,
    message: 'This line is indented like the items of the list above, but does not start with "- ".',
    hint: 'Indent it like the fields above it, or start it with "- ".',
  },
  { code: 'MISSING_CHAR', about: /map values/, ...NOT_A_FIELD },
  { code: 'UNEXPECTED_TOKEN', about: /in YAML stream/, ...NOT_A_FIELD },
  { code: 'MULTILINE_IMPLICIT_KEY', ...NOT_A_FIELD },
  { code: 'MISSING_CHAR', about: /directives/, message: 'A line cannot start with % in YAML front matter.', hint: 'Delete it.' },
  { code: 'MULTIPLE_DOCS', message: 'A line of ... ends the front matter too early.', hint: 'Delete it. Only --- ends front matter.' },
  { code: 'BAD_INDENT', message: 'The indentation of this line does not match the lines around it.', hint: SAME_INDENT },
  {
    code: 'BAD_DQ_ESCAPE',
    message: 'A backslash in "quotes" is followed by a character that it cannot escape.',
    hint: "Write \\\\ for a backslash, or use 'single quotes'.",
  },
  { code: 'NON_STRING_KEY', message: 'The name of a field must be a word.', hint: NAME_AND_VALUE },
  { code: 'RESOURCE_EXHAUSTION', message: 'Values are nested too deeply.', hint: 'Write plain lists and fields.' },
];

const UNKNOWN_ERROR: Explanation = {
  message: 'The front matter cannot be read from here on.',
  hint: 'Put values with unusual characters in "quotes".',
};

/**
 * The line of `yaml` at `offset` with its value in quotes: `title: "Foo: bar"`. Undefined when the line has no value, or when
 * the value continues on other lines.
 */
function quoteLine(yaml: string, offset: number): string | undefined {
  const line = splitLines(yaml)[positionAt(yaml, offset).line - 1]?.trimEnd() ?? '';
  const [, before, value = ''] = /^(\s*(?:- )?(?:[A-Za-z]+: )?)(.+)$/.exec(line) ?? [];
  if (before === undefined || !/\S/.test(before) || /^[[{|>]/.test(value)) return undefined;
  if (value.startsWith('"')) return value.includes("'") ? undefined : `${before.trimStart()}'${value}'`;
  const bare = value.startsWith("'") ? value.slice(1).replace(/'$/, '') : value;
  return `${before.trimStart()}"${bare.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

/** The offset of the quotation or bracket that is still open at `offset`. */
function findOpening(document: Document, offset: number): number {
  let opening = -1;
  visit(document, {
    Node: (_, node) => {
      const opens = (isCollection(node) && node.flow === true) || (isScalar(node) && node.type?.startsWith('QUOTE') === true);
      const [start = -1, , end = 0] = node.range ?? [];
      if (opens && start <= offset && end >= offset - 1) opening = Math.max(opening, start);
    },
  });
  return opening === -1 ? offset : opening;
}

function explain(error: YAMLError, document: Document, yaml: string): OffsetDiagnostic {
  const [reported] = error.pos;
  const { line: lineNumber } = positionAt(yaml, reported);
  const restOfLine = yaml.slice(reported, offsetAt(yaml, { line: lineNumber, column: Infinity }));
  const {
    rule = 'yaml',
    message,
    hint,
    position,
    suggestsQuotes,
  }: Explanation = YAML_ERRORS.find(
    ({ code, about, line }) => code === error.code && (about?.test(error.message) ?? true) && (line?.test(restOfLine) ?? true),
  ) ?? UNKNOWN_ERROR;
  const offset =
    position === 'opening'
      ? findOpening(document, reported)
      : position === 'next-line'
        ? offsetAt(yaml, { line: lineNumber + 1, column: 1 })
        : reported;
  return { rule, message, hint, offset, ...suggest('line', suggestsQuotes && quoteLine(yaml, offset)) };
}

/** After this error the parser no longer knows the structure, and reports every word. */
const LOST = /in YAML stream/;
const MAX_ERRORS_READ = 50;

/** What the parser reports about `yaml`, which it read as `document`: one error a line, because one mistake causes several. */
export function explainYamlErrors(document: Document, yaml: string): OffsetDiagnostic[] {
  const lostAt = document.errors.findIndex(({ message }) => LOST.test(message));
  const errors = document.errors.slice(0, lostAt === -1 ? MAX_ERRORS_READ : lostAt + 1);
  const byLine = Map.groupBy(errors, ({ pos: [offset] }) => positionAt(yaml, offset).line);
  return [...byLine.values()]
    .flatMap(([first]) => (first ? [explain(first, document, yaml)] : []))
    .sort((a, b) => a.offset - b.offset)
    .slice(0, MAX_REPORTED);
}
