/** Explains what the YAML parser reports to people who do not know YAML. */
import { isCollection, isScalar, visit, type Document, type Node, type YAMLError } from 'yaml';
import { suggest, type Diagnostic } from '../diagnostic.ts';
import { LINE_END, offsetAt, positionAt, splitLines } from '../lines.ts';

/** A diagnostic at an offset of the YAML, counted in characters from 0. */
export type OffsetDiagnostic = Diagnostic & { readonly offset: number };

const MAX_REPORTED = 5;

/**
 * Refuses values that stand for others: a few lines of anchors can mean billions of values ("billion laughs"), and a tag tells
 * the parser to convert a value. An idea needs neither.
 */
export function rejectAnchorsAndTags(document: Document, yaml: string): OffsetDiagnostic[] {
  const found: OffsetDiagnostic[] = [];
  const report = (kind: string, written: string, { range }: Node): symbol | undefined => {
    const hint = 'Write the value out in each place. Put text that begins with & or * or ! in "quotes".';
    const offset = Math.max(yaml.lastIndexOf(written, range?.[0]), 0);
    found.push({ rule: 'plain', message: `Front matter cannot use the ${kind} ${written}.`, hint, offset });
    return found.length < MAX_REPORTED ? undefined : visit.BREAK;
  };
  visit(document, {
    Alias: (_, node) => report('alias', `*${node.source}`, node),
    Node: (_, node) => {
      if (node.anchor !== undefined) return report('anchor', `&${node.anchor}`, node);
      return node.tag === undefined ? undefined : report('tag', node.tag.replace(/^tag:yaml\.org,2002:/, '!!'), node);
    },
  });
  return found.sort((a, b) => a.offset - b.offset);
}

/** The offset of the quotation mark or bracket that is still open at `offset`. */
function findOpening(document: Document, offset: number): number {
  let opening = offset;
  visit(document, {
    Node: (_, node) => {
      const opens = (isCollection(node) && node.flow === true) || (isScalar(node) && node.type?.startsWith('QUOTE') === true);
      if (opens && node.range && node.range[0] <= offset && node.range[2] >= offset - 1) opening = node.range[0];
    },
  });
  return opening;
}

/** What to say about an error of the parser. */
interface Explanation {
  /** Matches the parser's code and message and, after a line feed, the rest of the line. */
  readonly error: RegExp;
  readonly rule?: string;
  readonly message: string;
  readonly hint: string;
  /** The offset to report instead of the parser's. */
  readonly locate?: (document: Document, offset: number, yaml: string) => number;
  /** Whether quotes around the value correct the line. */
  readonly suggestsQuotes?: true;
}

const NAME_AND_VALUE = 'Write one "name: value" on each line, with a space after the colon.';
const SAME_INDENT = 'Give all fields of a row the same indentation.';
const IN_QUOTES = { hint: 'Put the value in "quotes".', suggestsQuotes: true } as const;

/** The first row that matches counts. */
const EXPLANATIONS: readonly Explanation[] = [
  { error: /^DUPLICATE_KEY/, rule: 'duplicate', message: 'A field is written twice.', hint: 'Keep one of the two.' },
  { error: /^TAB_AS_INDENT/, message: 'This line is indented with a tab.', hint: 'Use two spaces for each level instead.' },
  {
    error: /^BLOCK_AS_IMPLICIT_KEY .*\n[^:]*$/,
    message: 'This line is indented more than the one above.',
    hint: SAME_INDENT,
    locate: (_, offset, yaml) => offsetAt(yaml, { line: positionAt(yaml, offset).line + 1, column: 1 }),
  },
  { error: /^BLOCK_AS_IMPLICIT_KEY/, message: 'YAML reads a colon and a space in a value as another field.', ...IN_QUOTES },
  { error: /^BAD_SCALAR_START/, message: 'A value cannot start with this character.', ...IN_QUOTES },
  {
    error: /^UNEXPECTED_TOKEN .*scalar at node end/,
    message: 'There is text after the end of the value.',
    hint: 'Put the whole value in "quotes". Inside them, write \\" for a quotation mark.',
    suggestsQuotes: true,
  },
  {
    error: /^UNEXPECTED_TOKEN .*block-seq-ind/,
    message: 'A list cannot start on the line of its name.',
    hint: 'Start a new line with "  - ", or write the values between [ and ].',
  },
  { error: /^UNEXPECTED_TOKEN .*, in flow/, message: 'There is a comma in place of a value.', hint: 'Write one comma between two values.' },
  {
    error: /^MISSING_CHAR .*quote/,
    message: 'A quotation mark is not closed.',
    hint: 'Close it at the end of the value.',
    locate: findOpening,
  },
  {
    error: /^(?:BAD_INDENT .*Flow|MISSING_CHAR .*(?:flow|Flow|Expected))/,
    message: 'A bracket is not closed.',
    hint: 'Close it with ] or }.',
    locate: findOpening,
  },
  {
    error: /^MISSING_CHAR .*Sequence item/,
    message: 'This line is indented like the items of the list above, but does not start with "- ".',
    hint: 'Indent it like the fields above it, or start it with "- ".',
  },
  {
    error: /^(?:MISSING_CHAR .*map values|UNEXPECTED_TOKEN .*in YAML stream|MULTILINE_IMPLICIT_KEY)/,
    message: 'This line is not a field.',
    hint: NAME_AND_VALUE,
  },
  { error: /^MISSING_CHAR .*directives/, message: 'A line cannot start with % in YAML front matter.', hint: 'Delete it.' },
  { error: /^MULTIPLE_DOCS/, message: 'A line of ... ends the front matter too early.', hint: 'Delete it. Only --- ends front matter.' },
  { error: /^BAD_INDENT/, message: 'The indentation of this line does not match the lines around it.', hint: SAME_INDENT },
  {
    error: /^BAD_DQ_ESCAPE/,
    message: 'A backslash in "quotes" is followed by a character that it cannot escape.',
    hint: "Write \\\\ for a backslash, or use 'single quotes'.",
  },
  { error: /^NON_STRING_KEY/, message: 'The name of a field must be a word.', hint: NAME_AND_VALUE },
  { error: /^RESOURCE_EXHAUSTION/, message: 'Values are nested too deeply.', hint: 'Write plain lists and fields.' },
];

const UNKNOWN_ERROR = {
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

function explain({ code, message: reason, pos: [reported] }: YAMLError, document: Document, yaml: string): OffsetDiagnostic {
  const [restOfLine] = yaml.slice(reported).split(LINE_END, 1);
  const explanation = EXPLANATIONS.find(({ error }) => error.test(`${code} ${reason}\n${restOfLine}`));
  const { rule = 'yaml', message, hint, locate, suggestsQuotes }: Omit<Explanation, 'error'> = explanation ?? UNKNOWN_ERROR;
  const offset = locate?.(document, reported, yaml) ?? reported;
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
