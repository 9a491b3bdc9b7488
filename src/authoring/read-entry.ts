import type { HastNode } from 'satteri';
import { YAMLParseError } from 'yaml';
import { entryId } from '../domain/entry-id.ts';
import { parseFrontMatter, partsOf } from './front-matter.ts';
import type { Entry } from '../domain/idea.ts';
import { readText } from './text/read-text.ts';
import { parseText } from './text/text-syntax.ts';
import { ideaSchema } from '../domain/schema.ts';
import { formatTextProblem } from './text/text-problem.ts';

/** An entry's file once read: an entry and its text, or everything that keeps it from being one, a line each. */
export type ReadEntry =
  | { readonly entry: Entry; readonly tree: HastNode; readonly problems: readonly [] }
  | { readonly entry?: never; readonly tree?: never; readonly problems: readonly string[] };

/** `skills[0].name`, as people write where a field is. */
function fieldName(path: readonly PropertyKey[]): string {
  return path.map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index > 0 ? '.' : ''}${String(key)}`)).join('');
}

/** What `read` gives, or what it threw as a line that begins with the name of the file. */
function attempt<Value>(file: string, read: () => Value): { readonly value?: Value; readonly problems: readonly string[] } {
  try {
    return { value: read(), problems: [] };
  } catch (error) {
    if (!(error instanceof YAMLParseError)) return { problems: [(error as Error).message] };
    const [place] = error.linePos ?? [];
    return { problems: [`${file}:${place?.line ?? 1}:${place?.col ?? 1}  ${error.message.replace(/ at line [\s\S]*/, '.')}`] };
  }
}

/** Reads the entry `file` (a path below the folder of ideas) that holds `written`. */
export function readEntry(file: string, written: string): ReadEntry {
  const id = attempt(file, () => entryId(file));
  const frontMatter = attempt(file, () => parseFrontMatter(written));
  const checked = ideaSchema.safeParse(frontMatter.value);
  const issues = frontMatter.value === undefined ? [] : (checked.error?.issues ?? []);
  const { text, textLine } = partsOf(written);
  const { tree, problems } = readText(text, textLine, parseText);
  if (id.value !== undefined && checked.success && problems.length === 0)
    return { entry: { id: id.value, data: checked.data }, tree, problems: [] };
  return {
    problems: [
      ...id.problems,
      ...frontMatter.problems,
      ...issues.map(({ path, message }) => `${file}  ${path.length > 0 ? `${fieldName(path)}: ` : ''}${message}`),
      ...problems.map((problem) => formatTextProblem(problem, file)),
    ],
  };
}
