/** The HTML that a text may hold besides Markdown: elements of a line of text, and the attributes of each. Nothing else is safe. */
export const ALLOWED_ELEMENTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['abbr', ['title']],
  ['br', []],
  ['kbd', []],
  ['mark', []],
  ['sub', []],
  ['sup', []],
]);

const LIST = 'a line that begins with "- " or "1. "';

/** How Markdown writes what authors are used to write in HTML. */
const MARKDOWN: ReadonlyMap<string, string> = new Map([
  ['a', '[words](https://…)'],
  ['img', '![what it shows](/picture.png)'],
  ...['b', 'strong'].map((name) => [name, '**words**'] as const),
  ...['i', 'em'].map((name) => [name, '*words*'] as const),
  ...['s', 'del', 'strike'].map((name) => [name, '~~words~~'] as const),
  ...['code', 'tt'].map((name) => [name, '`words`'] as const),
  ['pre', 'lines between ```'],
  ['p', 'an empty line'],
  ['hr', '---'],
  ['blockquote', '> words'],
  ['table', '| cell | cell |'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, '## words'] as const),
  ...['ul', 'ol', 'li'].map((name) => [name, LIST] as const),
]);

/** What to write instead of the HTML element `name`. */
export function suggestMarkdown(name: string): string {
  const markdown = MARKDOWN.get(name);
  if (markdown !== undefined) return `Write ${markdown} instead.`;
  return `Write Markdown; of HTML there are only ${[...ALLOWED_ELEMENTS.keys()].map((known) => `<${known}>`).join(', ')}.`;
}
