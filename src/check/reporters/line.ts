import type { Problem } from '../diagnostic.ts';
import { suggested } from './suggested.ts';
import { visible } from '../../domain/text/visible.ts';

/** One line a problem: `projects/router-vm.mdx:12:13  difficulty is "eazy". Write one of …`. */
export function formatProblem({ file, line, column, message, hint, suggestion }: Problem): string {
  const meant = suggestion === undefined ? '' : ` ${suggested(suggestion)}`;
  return visible(`${file}:${line}:${column}  ${message} ${hint}${meant}`);
}
