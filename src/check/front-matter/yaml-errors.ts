import { visit, type Document, type Node, type ErrorCode, isCollection, isScalar, type YAMLError } from 'yaml';
import type { Diagnostic } from '../diagnostic.ts';
import { positionAt, splitLines, offsetAt } from '../lines.ts';

/** A finding and where it stands in the YAML, counted in characters from 0. */
export type OffsetDiagnostic = Diagnostic & { readonly offset: number };

/** Enough to see what is meant. */
const MOST = 5;
const WRITE_OUT = 'Write the value out in each place. Put text that begins with & or * or ! in "quotes".';

function unplain(what: string, offset: number): OffsetDiagnostic {
  return { rule: 'plain', message: `${what}, and front matter holds plain values only.`, hint: WRITE_OUT, offset };
}

/**
 * Values that stand for others: a few lines of anchors can mean billions of values ("billion laughs"), and a tag asks the
 * reader to make something of a value. An idea needs neither.
 */
export function rejectAnchorsAndTags(document: Document, written: string): OffsetDiagnostic[] {
  const found: OffsetDiagnostic[] = [];
  const add = (finding: OffsetDiagnostic): symbol | undefined => (found.push(finding) < MOST ? undefined : visit.BREAK);
  const before = (sign: string, { range }: Node): number => Math.max(written.lastIndexOf(sign, range?.[0] ?? 0), 0);
  const asWritten = (tag: string): string => tag.replace(/^tag:yaml\.org,2002:/, '!!');
  visit(document, {
    Alias: (_, node) => add(unplain(`*${node.source} stands for another value`, node.range?.[0] ?? 0)),
    Node: (_, node) => {
      if (node.anchor !== undefined) return add(unplain(`&${node.anchor} names a value`, before(`&${node.anchor}`, node)));
      if (node.tag !== undefined) return add(unplain(`${asWritten(node.tag)} is a tag`, before(asWritten(node.tag), node)));
      return undefined;
    },
  });
  return found.sort((a, b) => a.offset - b.offset);
}

/** One complaint of the YAML reader in words for somebody who has never heard of YAML. */
interface YamlErrorMessage {
  readonly code: ErrorCode;
  readonly about?: RegExp;
  /** What the rest of the line must look like. */
  readonly line?: RegExp;
  /** Whether it is about the line below, which was read as the rest of this one. */
  readonly fromNextLine?: true;
  readonly message: string;
  readonly hint: string;
  readonly rule?: 'duplicate';
  /** Whether the place is where the thing begins that was never closed; the reader notices lines later. */
  readonly fromOpening?: true;
  /** Whether the line is mended by putting its value in quotes. */
  readonly quotes?: true;
}

const NAME_AND_VALUE = 'Write "name: value", with a space after the colon, one a line.';

/** The first row that fits speaks. */
const YAML_ERRORS: readonly YamlErrorMessage[] = [
  { code: 'DUPLICATE_KEY', rule: 'duplicate', message: 'A field is written twice.', hint: 'Keep one of the two.' },
  { code: 'TAB_AS_INDENT', message: 'A tab indents this line.', hint: 'Indent with spaces, two for each step.' },
  {
    code: 'BLOCK_AS_IMPLICIT_KEY',
    line: /^[^:]*$/,
    message: 'This line is indented more than the one above.',
    hint: 'Give all fields of one row the same indentation.',
    fromNextLine: true,
  },
  {
    code: 'BLOCK_AS_IMPLICIT_KEY',
    message: 'A colon and a space within a value read as another field.',
    hint: 'Put the value in "quotes".',
    quotes: true,
  },
  {
    code: 'BAD_SCALAR_START',
    message: 'A value may not begin with this sign.',
    hint: 'Put the value in "quotes".',
    quotes: true,
  },
  {
    code: 'UNEXPECTED_TOKEN',
    about: /scalar at node end/,
    message: 'Something follows the end of the value.',
    hint: 'Put all of it in "quotes"; within them write \\" for the sign itself.',
    quotes: true,
  },
  {
    code: 'UNEXPECTED_TOKEN',
    about: /block-seq-ind/,
    message: 'A list begins on the line of its name.',
    hint: 'Begin a line of its own with "  - ", or write the values between [ and ].',
  },
  {
    code: 'UNEXPECTED_TOKEN',
    about: /, in flow/,
    message: 'A comma stands where a value belongs.',
    hint: 'Keep one comma between two values.',
  },
  {
    code: 'MISSING_CHAR',
    about: /quote/,
    message: 'A quotation mark is never closed.',
    hint: 'Close it at the end of the value.',
    fromOpening: true,
  },
  { code: 'BAD_INDENT', about: /Flow/, message: 'A bracket is never closed.', hint: 'Close it with ] or }.', fromOpening: true },
  {
    code: 'MISSING_CHAR',
    about: /flow|Flow|Expected/,
    message: 'A bracket is never closed.',
    hint: 'Close it with ] or }.',
    fromOpening: true,
  },
  {
    code: 'MISSING_CHAR',
    about: /Sequence item/,
    message: 'This line is indented like an item of the list above and has no "- ".',
    hint: 'Give it the indentation of the fields above it, or begin it with "- ".',
  },
  { code: 'MISSING_CHAR', about: /map values/, message: 'This line is no field.', hint: NAME_AND_VALUE },
  { code: 'UNEXPECTED_TOKEN', about: /in YAML stream/, message: 'This line is no field.', hint: NAME_AND_VALUE },
  { code: 'MULTILINE_IMPLICIT_KEY', message: 'This line is no field.', hint: NAME_AND_VALUE },
  { code: 'MISSING_CHAR', about: /directives/, message: 'A line that begins with % is an order to the reader.', hint: 'Delete it.' },
  { code: 'MULTIPLE_DOCS', message: 'A line of ... ends the front matter too early.', hint: 'Delete it; only --- ends front matter.' },
  {
    code: 'BAD_INDENT',
    message: 'This line is indented by more or less than its neighbours.',
    hint: 'Give all fields of one row the same indentation.',
  },
  {
    code: 'BAD_DQ_ESCAPE',
    message: 'A backslash within "quotes" begins a sign that does not exist.',
    hint: "Write \\\\ for the backslash itself, or use 'single quotes'.",
  },
  { code: 'NON_STRING_KEY', message: 'The name of a field is no word.', hint: NAME_AND_VALUE },
  { code: 'RESOURCE_EXHAUSTION', message: 'Values are nested without end.', hint: 'Write plain lists and fields.' },
];

/** What has no words of its own. */
const UNKNOWN_YAML_ERROR = {
  message: 'The front matter cannot be read from here on.',
  hint: 'Put values with unusual signs in "quotes".',
};

/**
 * The line of `written` around `offset` with its value in double quotes: `title: "Foo: bar"`. Undefined when the line has
 * no name or item before a value, or when its value spans lines.
 */
function quoteLine(written: string, offset: number): string | undefined {
  const line = splitLines(written)[positionAt(written, offset).line - 1]?.trimEnd() ?? '';
  const [, before, value = ''] = /^(\s*(?:- )?(?:[A-Za-z]+: )?)(.+)$/.exec(line) ?? [];
  if (before === undefined || !/\S/.test(before) || /^[[{|>]/.test(value)) return undefined;
  if (value.startsWith('"')) return value.includes("'") ? undefined : `${before.trimStart()}'${value}'`;
  const bare = value.startsWith("'") ? value.slice(1).replace(/'$/, '') : value;
  return `${before.trimStart()}"${bare.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

/** From here on the reader no longer knows what belongs to what, and complains of every word. */
const IN_STREAM = /in YAML stream/;

/** Where the quotation or bracket begins that is still open at `offset`. */
function openingBefore(document: Document, offset: number): number {
  let opening = offset;
  let best = -1;
  visit(document, {
    Node: (_, node) => {
      const opens = (isCollection(node) && node.flow === true) || (isScalar(node) && node.type?.startsWith('QUOTE') === true);
      const start = node.range?.[0] ?? -1;
      if (opens && start <= offset && (node.range?.[2] ?? 0) >= offset - 1 && start > best) opening = best = start;
    },
  });
  return opening;
}

function findingOf(error: YAMLError, document: Document, written: string): OffsetDiagnostic {
  const [reported] = error.pos;
  const { line: lineNumber } = positionAt(written, reported);
  const rest = written.slice(reported, offsetAt(written, { line: lineNumber, column: Infinity }));
  const complaint: Omit<YamlErrorMessage, 'code'> =
    YAML_ERRORS.find(
      ({ code, about, line }) => code === error.code && (about?.test(error.message) ?? true) && (line?.test(rest) ?? true),
    ) ?? UNKNOWN_YAML_ERROR;
  const { rule = 'yaml', message, hint, fromOpening, fromNextLine, quotes } = complaint;
  const offset = fromOpening
    ? openingBefore(document, reported)
    : fromNextLine
      ? offsetAt(written, { line: lineNumber + 1, column: 1 })
      : reported;
  const suggestion = quotes ? quoteLine(written, offset) : undefined;
  return { rule, message, hint, offset, ...(suggestion === undefined ? {} : { suggestion }) };
}

/** What the YAML reader complains of in `document`, read from `written`: one complaint a line, for one slip makes several. */
export function explainYamlErrors(document: Document, written: string): OffsetDiagnostic[] {
  const lineOf = ({ pos: [offset] }: YAMLError): number => positionAt(written, offset).line;
  const lost = document.errors.findIndex(({ message }) => IN_STREAM.test(message));
  const first = new Map(
    document.errors
      .slice(0, lost === -1 ? 50 : lost + 1)
      .reverse()
      .map((error) => [lineOf(error), error]),
  );
  return [...first.values()]
    .map((error) => findingOf(error, document, written))
    .sort((a, b) => a.offset - b.offset)
    .slice(0, 5);
}
