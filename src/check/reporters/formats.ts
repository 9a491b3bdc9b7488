import { escapeControls, wrapText } from '../../domain/text/terminal.ts';
import type { CheckReport } from '../check-folder.ts';
import type { LocatedDiagnostic, Suggestion } from '../diagnostic.ts';
import { RULES, severityOf } from '../rules/index.ts';

/** `Did you mean: intermediate` or `Paste: mentors: []`. Empty without a suggestion. */
export function formatSuggestion(suggestion: Suggestion | undefined): string {
  if (suggestion === undefined) return '';
  return `${suggestion.kind === 'line' ? 'Paste' : 'Did you mean'}: ${suggestion.value}`;
}

/** What to write instead: the hint, and the suggestion if there is one. */
export function formatAdvice({ hint, suggestion }: LocatedDiagnostic): string[] {
  return [hint, formatSuggestion(suggestion)].filter((part) => part !== '');
}

/** A problem on one line: `projects/router-vm.mdx:12:13  The field "difficulty" cannot be "eazy". Write one of …`. */
export function formatOneLine(problem: LocatedDiagnostic): string {
  const { file, line, column, message } = problem;
  return escapeControls(`${file}:${line}:${column}  ${[message, ...formatAdvice(problem)].join(' ')}`);
}

/** The report as JSON. */
export function formatJson({ checked, problems }: CheckReport): string {
  const rows = problems.map(({ file, line, column, severity, rule, field, message, hint, suggestion }) => {
    return { file, line, column, severity, rule, field, message, hint, suggestion: suggestion?.value };
  });
  return JSON.stringify({ checked, problems: rows }, undefined, 2);
}

/** Escapes what would end a value of a GitHub workflow command (docs.github.com, "Workflow commands"). */
function escapeData(text: string): string {
  return escapeControls(text).replaceAll('%', '%25');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** The report as annotations of a pull request, one on each line. Empty without problems. */
export function formatGitHub({ problems }: CheckReport): string {
  return problems
    .map((problem) => {
      const { file, line, column, severity, rule, message } = problem;
      const text = [message, ...formatAdvice(problem)].map(escapeData).join('%0A');
      return `::${severity} file=${escapeProperty(file)},line=${line},col=${column},title=${escapeProperty(rule)}::${text}`;
    })
    .join('\n');
}

const WIDTH = 80;
const INDENT = ' '.repeat(26);

/** Every rule, in lines of at most 80 columns: its id, its severity, what it checks and an example that breaks it. */
export function formatRules(): string {
  return RULES.map(({ meta: { id, description, example } }) => {
    const lines = [...wrapText(description, WIDTH - INDENT.length), ...wrapText(`Wrong: ${example}`, WIDTH - INDENT.length)];
    return `${id.padEnd(14)}  ${severityOf(id).padEnd(8)}  ${lines.join(`\n${INDENT}`)}`;
  }).join('\n');
}
