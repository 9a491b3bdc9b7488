/** `text` with everything that a terminal would obey or hide written as its number: \u{1B} for the escape. */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, (sign) => `\\u{${sign.codePointAt(0)?.toString(16).toUpperCase()}}`);
}
