import { isMap, isNode, parseDocument, type Document } from 'yaml';
import type { FieldPath, Position, PositionedDiagnostic } from '../diagnostic.ts';
import { positionAt, replaceLoneReturns } from '../lines.ts';
import { explainYamlErrors, rejectAnchorsAndTags } from './yaml-errors.ts';

/** Parsed YAML: its values, and where each of them is in the file. */
export interface ParsedYaml {
  /** The values, unchecked; undefined when there are none or when they cannot be read. */
  readonly data: unknown;
  /** Where the value at `path` begins, or the name of the field. If it is missing or empty: the nearest name or value around it. */
  readonly placeOf: (path: FieldPath, of?: 'name') => Position;
  readonly problems: readonly PositionedDiagnostic[];
}

function nodeAt(document: Document, path: FieldPath): unknown {
  return path.length === 0 ? document.contents : document.getIn(path, true);
}

function offsetOf(document: Document, path: FieldPath, of?: 'name'): number {
  const node = nodeAt(document, path);
  const [start, end] = (isNode(node) && node.range) || [0, 0];
  if (path.length === 0 || (of === undefined && end > start)) return start;
  const parent = nodeAt(document, path.slice(0, -1));
  const key = isMap(parent) && parent.items.map((item) => item.key).find((name) => String(name) === String(path.at(-1)));
  return isNode(key) && key.range ? key.range[0] : offsetOf(document, path.slice(0, -1));
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
    placeOf: (path, of) => place(offsetOf(document, path, of)),
    problems: found.map(({ offset, ...diagnostic }) => ({ ...diagnostic, ...place(offset) })),
  };
}
