import { commonLineEnd, replaceLoneReturns, toLineFeeds } from '../check/lines.ts';
import type { Draft, DraftFields } from './draft.ts';
import { FIELDS } from '../schema/field-order.ts';
import { fieldSpans, type Span } from './field-spans.ts';
import { partsOf, readFrontMatter } from '../check/front-matter/front-matter.ts';
import { trimmedText } from './trimmed-text.ts';
import { cleaned, isBlank, isSaid, writtenField } from './written-value.ts';

interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function saysTheSame(name: string, a: unknown, b: unknown): boolean {
  const areBlank = isBlank(a) && isBlank(b) && isSaid(name, a) === isSaid(name, b);
  return areBlank || JSON.stringify(cleaned(a)) === JSON.stringify(cleaned(b));
}

/** What becomes of a field that was there: it is written anew where it stood, or its lines go. */
function changeOf({ name, start, end, next }: Span, value: unknown): Change {
  return isSaid(name, value) ? { start, end, text: writtenField(name, value).trimEnd() } : { start, end: next, text: '' };
}

/** A field that was not there stands behind the nearest of those that the schema has before it. */
function additionOf(name: string, value: unknown, spans: readonly Span[]): Change {
  const before = new Set(FIELDS.slice(0, Math.max(0, FIELDS.indexOf(name))));
  const rank = (span: Span): number => (before.has(span.name) ? FIELDS.indexOf(span.name) : -1);
  const nearest = spans.reduce((best, span) => (rank(span) >= rank(best) ? span : best));
  return { start: nearest.next, end: nearest.next, text: writtenField(name, value) };
}

/** Front matter `yaml` of `before` with what `fields` says otherwise. */
function rewrittenYaml(yaml: string, before: DraftFields, fields: DraftFields): string | undefined {
  const spans = fieldSpans(yaml);
  if (!spans || spans.length === 0) return undefined;
  const there = new Set(spans.map(({ name }) => name));
  const isChanged = (name: string): boolean => !saysTheSame(name, before[name], fields[name]);
  const added = [...new Set([...FIELDS, ...Object.keys(fields)])].filter((name) => !there.has(name) && isChanged(name));
  const changes = [
    ...added.map((name) => additionOf(name, fields[name], spans)),
    ...spans.filter(({ name }) => isChanged(name)).map((span) => changeOf(span, fields[span.name])),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
  const kept = changes.map(({ start, text }, index) => yaml.slice(changes[index - 1]?.end ?? 0, start) + text);
  return kept.join('') + yaml.slice(changes.at(-1)?.end ?? 0);
}

/**
 * The file `source` with what `draft` says otherwise written into it: lines that say what they said stay as they are, with
 * their comments. Undefined when its front matter is not written with a field a line.
 */
export function rewritten(source: string, draft: Draft): string | undefined {
  const lineEnd = commonLineEnd(source);
  const file = lineEnd === undefined ? replaceLoneReturns(source) : toLineFeeds(source);
  const { opening, frontMatter, text } = partsOf(file);
  const { data } = readFrontMatter(file);
  const yaml = rewrittenYaml(`${frontMatter}\n`, (data ?? {}) as DraftFields, draft.fields);
  if (yaml === undefined) return undefined;
  const closing = file.slice(opening.length + frontMatter.length, file.length - text.length);
  const words = trimmedText(draft.text);
  const whole = `${opening}${yaml.replace(/\n$/, '')}${closing}${trimmedText(text) === words ? text : `\n${words}\n`}`;
  return lineEnd === undefined ? whole : whole.replaceAll('\n', lineEnd);
}
