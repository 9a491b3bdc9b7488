import type { Report } from '../check-folder.ts';
import { suggested } from './suggested.ts';
import { visible } from '../../domain/text/visible.ts';

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
