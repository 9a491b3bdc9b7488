import type { LocatedDiagnostic } from '../diagnostic.ts';
import { escapeControls, wrapText } from '../../domain/text/terminal.ts';
import type { CheckReport } from '../check-folder.ts';
import { RULES } from '../rules/rule-table.ts';

/** A whole line of front matter, to be pasted; anything else is a value that was meant. */
const LINE = /^[A-Za-z-]+:(?: |$)/;

/** What to say of a suggestion where a file is mended: `Did you mean: intermediate`, `Paste: mentors: []`. */
export function formatSuggestion(suggestion: string): string {
  return `${LINE.test(suggestion) ? 'Paste' : 'Did you mean'}: ${suggestion}`;
}

/** What to say of a suggestion where a value alone is asked for, as in a form: nothing of lines, which belong into a file. */
export function formatValueSuggestion(suggestion: string | undefined): string {
  return suggestion === undefined || LINE.test(suggestion) ? '' : formatSuggestion(suggestion);
}

/** One line a problem: `projects/router-vm.mdx:12:13  difficulty is "eazy". Write one of …`. */
export function formatOneLine({ file, line, column, message, hint, suggestion }: LocatedDiagnostic): string {
  const meant = suggestion === undefined ? '' : ` ${formatSuggestion(suggestion)}`;
  return escapeControls(`${file}:${line}:${column}  ${message} ${hint}${meant}`);
}

/** The report for programs. */
export function formatJson({ checked, problems }: CheckReport): string {
  const rows = problems.map(({ file, line, column, severity, rule, field, message, hint, suggestion }) => {
    return { file, line, column, severity, rule, field, message, hint, suggestion };
  });
  return JSON.stringify({ checked, problems: rows }, undefined, 2);
}

/** How GitHub's workflow commands write what would end a value (docs.github.com, "Workflow commands"). */
function escapeData(text: string): string {
  return escapeControls(text).replaceAll('%', '%25');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** The report as annotations of a pull request, one a line. Empty when all is well. */
export function formatGitHub({ problems }: CheckReport): string {
  return problems
    .map(({ file, line, column, severity, rule, message, hint, suggestion }) => {
      const words = [message, hint, ...(suggestion === undefined ? [] : [formatSuggestion(suggestion)])].map(escapeData).join('%0A');
      return `::${severity} file=${escapeProperty(file)},line=${line},col=${column},title=${escapeProperty(rule)}::${words}`;
    })
    .join('\n');
}

const WIDTH = 80;
const NAMES = 26;

/** What every rule asks, in lines of at most 80 columns: its name, whether it only warns, and what it wants. */
export function formatRules(): string {
  return Object.entries(RULES)
    .flatMap(([name, { severity, asks }]) => {
      const [first = '', ...further] = wrapText(asks, WIDTH - NAMES);
      return [`${name.padEnd(14)}  ${severity.padEnd(8)}  ${first}`, ...further.map((line) => ' '.repeat(NAMES) + line)];
    })
    .join('\n');
}
