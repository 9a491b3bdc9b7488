/** A whole line of front matter, to be pasted; anything else is a value that was meant. */
const LINE = /^[A-Za-z-]+:(?: |$)/;

/** What to say of a suggestion where a file is mended: `Did you mean: intermediate`, `Paste: mentors: []`. */
export function suggested(suggestion: string): string {
  return `${LINE.test(suggestion) ? 'Paste' : 'Did you mean'}: ${suggestion}`;
}

/** What to say of a suggestion where a value alone is asked for, as in a form: nothing of lines, which belong into a file. */
export function meantValue(suggestion: string | undefined): string {
  return suggestion === undefined || LINE.test(suggestion) ? '' : suggested(suggestion);
}
