import { isCollection, isMap, isScalar, parseDocument, type Node, type Pair } from 'yaml';
import { replaceLoneReturns } from '../check/lines.ts';

/** A field of front matter and the part of it that it takes up. */
export interface Span {
  readonly name: string;
  /** Where its name begins. */
  readonly start: number;
  /** Where its value ends: before a comment behind it, and before the end of its line. */
  readonly end: number;
  /** Where the next line begins. */
  readonly next: number;
}

/** Comments below a list are about what follows, and stay when the list goes. */
function spanOf({ key, value }: Pair, yaml: string): Span | undefined {
  const { range } = key as Node;
  if (!isScalar(key) || !range) return undefined;
  const [start, keyEnd] = range;
  const taken = yaml.slice(start, (value as Node | null)?.range?.[1] ?? keyEnd);
  const isBlock = isCollection(value) && value.flow !== true;
  const end = start + (isBlock ? taken.replace(/(?:\n[^\S\n]*(?:#[^\n]*)?)+$/, '') : taken.trimEnd()).length;
  return { name: String(key.value), start, end, next: yaml.indexOf('\n', end) + 1 };
}

/**
 * The fields of front matter in their order, or nothing when it is not written with a field a line.
 * @param written ends with the end of a line
 */
export function fieldSpans(written: string): readonly Span[] | undefined {
  const yaml = replaceLoneReturns(written);
  const { contents, errors } = parseDocument(yaml);
  if (!isMap(contents) || contents.flow === true || errors.length > 0) return undefined;
  const spans = contents.items.flatMap((pair) => spanOf(pair, yaml) ?? []);
  return spans.length === contents.items.length ? spans : undefined;
}
