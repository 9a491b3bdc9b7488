import type { LocatedDiagnostic } from '../check/diagnostic.ts';
import { formatOneLine } from '../check/reporters/formats.ts';
import { projectsName } from './projects-folder.ts';

/** The error that ends a build. It lists every problem of the ideas, with its position and what to write. */
export function createBuildError(problems: readonly LocatedDiagnostic[]): Error {
  const lines = problems.map((problem) => `  ${projectsName}/${formatOneLine(problem)}`);
  return new Error(`The ideas cannot be published yet:\n\n${lines.join('\n')}\n`);
}
