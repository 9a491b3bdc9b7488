import { isCollection, isScalar, visit, type Document, type YAMLError } from 'yaml';
import { offsetAt, placeAt } from '../lines.ts';
import { COMPLAINTS, UNREADABLE, type Complaint } from './yaml-errors.ts';
import type { OffsetFinding } from './plain.ts';
import { quotedLine } from './quoted-line.ts';

/** From here on the reader no longer knows what belongs to what, and complains of every word. */
const IN_STREAM = /in YAML stream/;

/** Where the quotation or bracket begins that is still open at `offset`. */
function openingBefore(document: Document, offset: number): number {
  let opening = offset;
  let best = -1;
  visit(document, {
    Node: (_, node) => {
      const opens = (isCollection(node) && node.flow === true) || (isScalar(node) && /^QUOTE/.test(node.type ?? ''));
      const start = node.range?.[0] ?? -1;
      if (opens && start <= offset && (node.range?.[2] ?? 0) >= offset - 1 && start > best) opening = best = start;
    },
  });
  return opening;
}

function findingOf(error: YAMLError, document: Document, written: string): OffsetFinding {
  const [reported] = error.pos;
  const { line: lineNumber } = placeAt(written, reported);
  const rest = written.slice(reported, offsetAt(written, { line: lineNumber, column: Infinity }));
  const complaint: Omit<Complaint, 'code'> =
    COMPLAINTS.find(({ code, about, line }) => code === error.code && (about?.test(error.message) ?? true) && (line?.test(rest) ?? true)) ??
    UNREADABLE;
  const { rule = 'yaml', message, hint, fromOpening, fromNextLine, quotes } = complaint;
  const offset = fromOpening
    ? openingBefore(document, reported)
    : fromNextLine
      ? offsetAt(written, { line: lineNumber + 1, column: 1 })
      : reported;
  const suggestion = quotes ? quotedLine(written, offset) : undefined;
  return { rule, message, hint, offset, ...(suggestion === undefined ? {} : { suggestion }) };
}

/** What the YAML reader complains of in `document`, read from `written`: one complaint a line, for one slip makes several. */
export function yamlFindings(document: Document, written: string): OffsetFinding[] {
  const lineOf = ({ pos: [offset] }: YAMLError): number => placeAt(written, offset).line;
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
