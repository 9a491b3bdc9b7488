/** A whole line of front matter, to be pasted; anything else is a value that was meant. */
const LINE = /^[A-Za-z-]+:(?: |$)/;

/** What to say of a suggestion: `Did you mean: intermediate`, `Paste: mentors: []`. */
export function suggested(suggestion: string): string {
  return `${LINE.test(suggestion) ? 'Paste' : 'Did you mean'}: ${suggestion}`;
}
