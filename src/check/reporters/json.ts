import type { Report } from '../check-folder.ts';

/** The report for programs. */
export function json({ checked, problems }: Report): string {
  const rows = problems.map(({ file, line, column, severity, rule, field, message, hint, suggestion }) => {
    return { file, line, column, severity, rule, field, message, hint, suggestion };
  });
  return JSON.stringify({ checked, problems: rows }, undefined, 2);
}
