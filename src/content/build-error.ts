import { formatOneLine } from '../check/reporters/formats.ts';
import type { LocatedDiagnostic } from '../check/diagnostic.ts';
import { projectsName } from './projects-folder.ts';

/** The error that ends a build because of what is wrong with the ideas: all of it, each with its place and what to write. */
export function createBuildError(problems: readonly LocatedDiagnostic[]): Error {
  const lines = problems.map((problem) => `  ${projectsName}/${formatOneLine(problem)}`);
  return new Error(`The ideas cannot be published yet:\n\n${lines.join('\n')}\n`);
}
