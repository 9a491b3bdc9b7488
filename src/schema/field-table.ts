import { IDEA_FIELDS } from './idea-fields.ts';

const START = '<!-- Generated from src/schema/idea-schema.ts by `npm run issue-form`: do not edit this table. -->';
const END = '<!-- End of the generated table. -->';

/** The fields of an idea as a Markdown table: name, whether it is required, and what to write. */
export function formatFieldTable(): string {
  const rows = [
    ['field', 'required', 'what to write'],
    ...IDEA_FIELDS.map(({ name, isRequired, help }) => [`\`${name}\``, isRequired ? 'yes' : '', help]),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`);
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}

/**
 * `manual` with the table between its two markers replaced by the current one.
 * @throws Error if the manual lacks a marker
 */
export function updateFieldTable(manual: string): string {
  const start = manual.indexOf(START);
  const end = manual.indexOf(END);
  if (start === -1 || end < start) throw new Error(`The manual needs two lines:\n${START}\n${END}`);
  return `${manual.slice(0, start)}${START}\n\n${formatFieldTable()}\n\n${manual.slice(end)}`;
}
