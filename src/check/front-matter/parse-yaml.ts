import { isMap, isNode, isScalar, parseDocument, type Document } from 'yaml';
import type { FieldPath, Position, PositionedDiagnostic } from '../diagnostic.ts';
import { positionAt, replaceLoneReturns } from '../lines.ts';
import { explainYamlErrors, rejectAnchorsAndTags } from './yaml-errors.ts';

/** Parsed YAML: its values, and where each of them is in the file. */
export interface ParsedYaml {
  /** The values, unchecked; undefined when there are none or when they cannot be read. */
  readonly data: unknown;
  /** Where the value at `path` begins, or else the nearest value around it. */
  readonly placeOf: (path: FieldPath) => Position;
  /** Where the name of the field at `path` begins. */
  readonly placeOfName: (path: FieldPath) => Position;
  readonly problems: readonly PositionedDiagnostic[];
}

function nodeAt(document: Document, path: FieldPath): unknown {
  return path.length === 0 ? document.contents : document.getIn(path, true);
}

/** The offset of the value at `path`, or of its name when the value is empty. */
function offsetOf(document: Document, path: FieldPath): number {
  const node = nodeAt(document, path);
  if (isNode(node) && node.range && (node.range[1] > node.range[0] || path.length === 0)) return node.range[0];
  return path.length === 0 ? 0 : offsetOfName(document, path);
}

function offsetOfName(document: Document, path: FieldPath): number {
  const parent = nodeAt(document, path.slice(0, -1));
  const keys = isMap(parent) ? parent.items.map(({ key }) => key) : [];
  const key = keys.find((each) => String(isScalar(each) ? each.value : each) === String(path.at(-1)));
  if (isNode(key) && key.range) return key.range[0];
  return path.length === 0 ? 0 : offsetOf(document, path.slice(0, -1));
}

/**
 * Parses `yaml`, which follows `before` in its file. Never throws: errors become problems. Days stay text; a YAML parser that
 * makes dates of them turns 30 February into 2 March.
 */
export function parseYaml(yaml: string, before = ''): ParsedYaml {
  const readable = replaceLoneReturns(yaml);
  const document = parseDocument(readable, { prettyErrors: false, stringKeys: true, logLevel: 'error' });
  // Positions are those of the original: LF in place of a lone CR would make a CRLF with a CR at the end of `before`.
  const file = before + yaml;
  const place = (offset: number): Position => positionAt(file, before.length + offset);
  const found = document.errors.length > 0 ? explainYamlErrors(document, readable) : rejectAnchorsAndTags(document, readable);
  return {
    data: found.length > 0 ? undefined : (document.toJS() ?? undefined),
    placeOf: (path) => place(offsetOf(document, path)),
    placeOfName: (path) => place(offsetOfName(document, path)),
    problems: found.map(({ offset, ...diagnostic }) => ({ ...diagnostic, ...place(offset) })),
  };
}
