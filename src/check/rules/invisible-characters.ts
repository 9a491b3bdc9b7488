import type { Diagnostic, FieldDiagnostic, FieldPath, PositionedDiagnostic } from '../diagnostic.ts';
import { positionAt } from '../lines.ts';
import type { Rule } from './rule.ts';

/**
 * Characters that make a text mean something else than it shows, or that control a terminal (CVE-2021-42574, "Trojan Source"):
 * controls, marks that change the direction of writing, and tags. A build stops at them.
 */
const MISLEADING =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]|[\u{E0000}-\u{E007F}]/gu;

/**
 * Characters that are only invisible: zero-width spaces, fillers, soft hyphens. Pasted text contains them, and no search finds a
 * word with one of them. The joiners U+200C and U+200D are allowed where they join: next to a character that is not ASCII.
 */
const INVISIBLE =
  /(?!^\uFEFF)[\u00AD\u115F\u1160\u17B4\u17B5\u180E\u200B\u2028\u2029\u2060-\u2065\u206A-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB]|(?<![^\u0000-\u007F])[\u200C\u200D]|[\u200C\u200D](?![^\u0000-\u007F])/gu;

const MAX_REPORTED = 20;

function describe(character: string): Omit<Diagnostic, 'rule'> {
  const code = `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;
  return { message: `There is an invisible character, ${code}, here.`, hint: 'Delete it.' };
}

/** The first 20 of `characters` in `source`, with their positions. By default, those that a build stops at. */
export function findInvisibleCharacters(source: string, characters = MISLEADING): PositionedDiagnostic[] {
  const found = [...source.matchAll(characters)].slice(0, MAX_REPORTED);
  return found.map(({ 0: character, index }) => ({ rule: 'control', ...positionAt(source, index), ...describe(character) }));
}

function charactersIn(text: string): Set<string> {
  return new Set([MISLEADING, INVISIBLE].flatMap((characters) => text.match(characters) ?? []));
}

/**
 * Invisible characters that front matter writes as escapes, "\e" or "\u202E": the file shows them, the page would not.
 * @param fields the values that were parsed from `source`
 */
export function findEscapedCharacters(fields: object, source: string): FieldDiagnostic[] {
  const unescaped = charactersIn(source);
  const find = (value: unknown, path: FieldPath): FieldDiagnostic[] => {
    if (typeof value === 'string') {
      return Array.from(charactersIn(value).difference(unescaped), (character) => ({ rule: 'control', path, ...describe(character) }));
    }
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, part]) => find(part, [...path, Array.isArray(value) ? Number(key) : key]));
  };
  return find(fields, []);
}

export const invisibleCharacters: Rule = {
  meta: { id: 'control', description: 'No character is invisible or changes the direction of writing.', example: 'a zero-width space' },
  check: ({ source }) => findInvisibleCharacters(source, INVISIBLE),
};
