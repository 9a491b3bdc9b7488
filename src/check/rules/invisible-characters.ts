import { positionAt } from '../lines.ts';
import type { PositionedDiagnostic } from './rule.ts';
import type { FieldPath } from '../diagnostic.ts';
import type { FieldDiagnostic } from '../schema-diagnostics.ts';

/**
 * Characters that make a text say another thing than it shows, or that a terminal obeys (CVE-2021-42574, "Trojan Source"):
 * controls, marks that turn the direction of writing, and tags. No build goes on with them.
 */
const MISLEADING =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]|[\u{E0000}-\u{E007F}]/gu;

/**
 * Characters that are only not seen: spaces of no width, fillers, soft hyphens. They come along with what is pasted, and no
 * search finds a word that holds one. The joiners U+200C and U+200D stay where they join: beside what is not ASCII.
 */
const UNSEEN =
  /(?!^\uFEFF)[\u00AD\u115F\u1160\u17B4\u17B5\u180E\u200B\u2028\u2029\u2060-\u2065\u206A-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB]|(?<![^\u0000-\u007F])[\u200C\u200D]|[\u200C\u200D](?![^\u0000-\u007F])/gu;

const MOST = 20;

function found(written: string, characters: RegExp): PositionedDiagnostic[] {
  const findings: PositionedDiagnostic[] = [];
  for (const { 0: character, index } of written.matchAll(characters)) {
    const code = `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;
    const message = `An invisible character, ${code}, stands here.`;
    findings.push({ rule: 'control', ...positionAt(written, index), message, hint: 'Delete it.' });
    if (findings.length === MOST) return findings;
  }
  return findings;
}

/** Every misleading character of `written`, at most 20, with its place. */
export function findMisleadingCharacters(written: string): PositionedDiagnostic[] {
  return found(written, MISLEADING);
}

/** Every unseen character of `written`, at most 20, with its place. */
export function findInvisibleCharacters(written: string): PositionedDiagnostic[] {
  return found(written, UNSEEN);
}

/** Every text within `value`, with its path. */
function textsIn(value: unknown, path: FieldPath): { readonly path: FieldPath; readonly text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, [...path, Array.isArray(value) ? Number(key) : key]));
}

/**
 * Invisible characters that front matter spells out, "\e" or "\u202E": its file shows them, its page would not.
 * @param fields what was read from `written`
 */
export function findEscapedCharacters(fields: object, written: string): FieldDiagnostic[] {
  const all = (text: string) => [...findMisleadingCharacters(text), ...findInvisibleCharacters(text)];
  const said = new Set(all(written).map(({ message }) => message));
  return textsIn(fields, []).flatMap(({ path, text }) =>
    all(text)
      .filter(({ message }) => !said.has(message))
      .map(({ rule, message, hint }) => ({ rule, path, message, hint })),
  );
}
