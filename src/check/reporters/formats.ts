import type { Problem } from '../diagnostic.ts';
import { visible, wrap } from '../../domain/text/terminal.ts';
import type { Report } from '../check-folder.ts';
import { RULES } from '../rules/rule-table.ts';

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

/** One line a problem: `projects/router-vm.mdx:12:13  difficulty is "eazy". Write one of …`. */
export function formatProblem({ file, line, column, message, hint, suggestion }: Problem): string {
  const meant = suggestion === undefined ? '' : ` ${suggested(suggestion)}`;
  return visible(`${file}:${line}:${column}  ${message} ${hint}${meant}`);
}

/** The report for programs. */
export function json({ checked, problems }: Report): string {
  const rows = problems.map(({ file, line, column, severity, rule, field, message, hint, suggestion }) => {
    return { file, line, column, severity, rule, field, message, hint, suggestion };
  });
  return JSON.stringify({ checked, problems: rows }, undefined, 2);
}

/** How GitHub's workflow commands write what would end a value (docs.github.com, "Workflow commands"). */
function escapeData(text: string): string {
  return visible(text).replaceAll('%', '%25');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** The report as annotations of a pull request, one a line. Empty when all is well. */
export function github({ problems }: Report): string {
  return problems
    .map(({ file, line, column, severity, rule, message, hint, suggestion }) => {
      const words = [message, hint, ...(suggestion === undefined ? [] : [suggested(suggestion)])].map(escapeData).join('%0A');
      return `::${severity} file=${escapeProperty(file)},line=${line},col=${column},title=${escapeProperty(rule)}::${words}`;
    })
    .join('\n');
}

const WIDTH = 80;
const NAMES = 26;

/** What every rule asks, in lines of at most 80 columns: its name, whether it only warns, and what it wants. */
export function manual(): string {
  return Object.entries(RULES)
    .flatMap(([name, { severity, asks }]) => {
      const [first = '', ...further] = wrap(asks, WIDTH - NAMES);
      return [`${name.padEnd(14)}  ${severity.padEnd(8)}  ${first}`, ...further.map((line) => ' '.repeat(NAMES) + line)];
    })
    .join('\n');
}
