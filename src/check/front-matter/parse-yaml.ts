import { isMap, isNode, isScalar, parseDocument, type Document, type YAMLMap } from 'yaml';
import { positionAt, replaceLoneReturns } from '../lines.ts';
import type { FieldPath, Diagnostic, Position } from '../diagnostic.ts';
import { rejectAnchorsAndTags, explainYamlErrors } from './yaml-errors.ts';

/** YAML once read: its values, and where each stands in the file. */
export interface ParsedYaml {
  /** What was written, unchecked; undefined when there is nothing or when it cannot be read. */
  readonly data: unknown;
  /** Where the value at `path` begins, else the nearest that holds it. */
  readonly placeOf: (path: FieldPath) => Position;
  /** Where the name of the field at `path` begins. */
  readonly placeOfName: (path: FieldPath) => Position;
  readonly problems: readonly (Diagnostic & Position)[];
}

function pairOf(map: YAMLMap, name: PropertyKey | undefined) {
  return map.items.find(({ key }) => String(isScalar(key) ? key.value : key) === String(name));
}

function nodeAt(document: Document, path: FieldPath): unknown {
  return path.length === 0 ? document.contents : document.getIn(path, true);
}

/** The offset of the value at `path`; an empty value stands where its name does. */
function offsetOf(document: Document, path: FieldPath): number {
  const node = nodeAt(document, path);
  if (isNode(node) && node.range && (node.range[1] > node.range[0] || path.length === 0)) return node.range[0];
  return path.length === 0 ? 0 : offsetOfName(document, path);
}

function offsetOfName(document: Document, path: FieldPath): number {
  const holder = nodeAt(document, path.slice(0, -1));
  const pair = isMap(holder) ? pairOf(holder, path.at(-1)) : undefined;
  if (isNode(pair?.key) && pair.key.range) return pair.key.range[0];
  return path.length === 0 ? 0 : offsetOf(document, path.slice(0, -1));
}

/**
 * Reads `yaml`, which stands in its file behind `before`. Total: what cannot be read is a problem, and days stay the text that
 * was written, where YAML readers that make dates of them turn 30 February into 2 March.
 */
export function parseYaml(yaml: string, before = ''): ParsedYaml {
  const written = replaceLoneReturns(yaml);
  const document = parseDocument(written, { prettyErrors: false, stringKeys: true, logLevel: 'error' });
  // Of the original: an LF in place of a lone CR would make a CRLF with a CR at the end of `before`.
  const upToEnd = before + yaml;
  const place = (offset: number): Position => positionAt(upToEnd, before.length + offset);
  const found = document.errors.length > 0 ? explainYamlErrors(document, written) : rejectAnchorsAndTags(document, written);
  return {
    data: found.length > 0 ? undefined : (document.toJS() ?? undefined),
    placeOf: (path) => place(offsetOf(document, path)),
    placeOfName: (path) => place(offsetOfName(document, path)),
    problems: found.map(({ offset, ...finding }) => ({ ...finding, ...place(offset) })),
  };
}
