import type { PlacedFinding } from './rule.ts';

/**
 * Characters that nobody sees and that make a text say another thing than it shows (CVE-2021-42574, "Trojan Source"):
 * controls, marks that turn the direction of writing, spaces of no width, fillers and tags. The joiners U+200C and U+200D
 * stay where they join: beside a letter or sign that is not ASCII.
 */
const INVISIBLE =
  /(?!^\uFEFF)[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB]|[\u{E0000}-\u{E007F}]|(?<![^\u0000-\u007F])[\u200C\u200D]|[\u200C\u200D](?![^\u0000-\u007F])/gu;

const MOST = 20;

/** Every such character of `written`, at most 20, with its place. */
export function controlCharacters(written: string): PlacedFinding[] {
  const found: PlacedFinding[] = [];
  for (const [index, lineText] of written.split('\n').entries()) {
    const line = index === 0 ? lineText.replace(/^\uFEFF/, '') : lineText;
    for (const match of line.matchAll(INVISIBLE)) {
      const code = `U+${match[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;
      const column = match.index + 1 + lineText.length - line.length;
      found.push({
        rule: 'control',
        line: index + 1,
        column,
        message: `An invisible character, ${code}, stands here.`,
        hint: 'Delete it.',
      });
      if (found.length === MOST) return found;
    }
  }
  return found;
}
