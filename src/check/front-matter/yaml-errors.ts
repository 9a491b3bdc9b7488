import type { ErrorCode } from 'yaml';

/** One complaint of the YAML reader in words for somebody who has never heard of YAML. */
export interface Complaint {
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
export const COMPLAINTS: readonly Complaint[] = [
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
export const UNREADABLE = { message: 'The front matter cannot be read from here on.', hint: 'Put values with unusual signs in "quotes".' };
