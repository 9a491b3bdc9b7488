import type { Entry } from '../domain/idea.ts';
import { ideaSchema } from '../schema/idea-schema.ts';
import { FILE_START, formatFieldPath, sortByPosition } from './diagnostic.ts';
import type { Diagnostic, FieldDiagnostic, LocatedDiagnostic, Position } from './diagnostic.ts';
import { parseFrontMatter, splitEntry } from './front-matter/front-matter.ts';
import type { ParsedYaml } from './front-matter/parse-yaml.ts';
import { checkText } from './markdown/markdown-rules.ts';
import type { ParseMarkdown } from './markdown/parse-with-recovery.ts';
import { checkFileName, toIdeaId } from './rules/file-rules.ts';
import { RULES, severityOf } from './rules/index.ts';
import { findEscapedCharacters, findInvisibleCharacters } from './rules/invisible-characters.ts';
import type { CheckContext, ParsedEntry } from './rules/rule.ts';
import { checkFields, getValidFields } from './schema-diagnostics.ts';

/** Adds file, position and severity to a diagnostic about a field, a position or a whole file. */
export type Locate = (diagnostic: Diagnostic & Partial<Position> & Partial<FieldDiagnostic>) => LocatedDiagnostic;

/** Locates diagnostics in `file`. Only diagnostics about fields need `yaml`, its front matter. */
export function createLocator(file: string, yaml?: ParsedYaml): Locate {
  return ({ path, of, ...diagnostic }) => {
    const position = { ...FILE_START, ...(path && yaml?.placeOf(path, of)) };
    return { ...position, ...diagnostic, file, severity: severityOf(diagnostic.rule), field: formatFieldPath(path ?? []) };
  };
}

/** An entry's file after it was parsed. */
export interface ParsedEntryFile {
  /** The idea. Undefined when there are problems. */
  readonly entry: Entry | undefined;
  /** Everything that keeps it from being an entry. */
  readonly problems: readonly LocatedDiagnostic[];
  readonly parsedEntry: ParsedEntry;
  readonly locate: Locate;
}

/**
 * Parses the entry `file` (a path below the folder of ideas) with the content `source`. Never throws and runs no code: the
 * result is an entry or has problems.
 */
export function parseEntry(file: string, source: string, parseText: ParseMarkdown): ParsedEntryFile {
  const yaml = parseFrontMatter(source);
  const { data } = yaml;
  const { text, textLine } = splitEntry(source);
  const { tree, problems: textProblems } = checkText(text, textLine, parseText);
  const locate = createLocator(file, yaml);
  const id = toIdeaId(file);
  const fields = getValidFields(data);
  const problems = [
    ...checkFileName(file),
    ...findInvisibleCharacters(source),
    ...findEscapedCharacters(fields, source),
    ...yaml.problems,
    ...(data === undefined ? [] : checkFields(ideaSchema, data)),
    ...textProblems,
  ].map(locate);
  const entry = problems.length === 0 ? { id, data: fields as Entry['data'] } : undefined;
  return { entry, problems, parsedEntry: { id, data, fields, source, text, tree, textLine }, locate };
}

/** What parsers and `rules` find wrong with an entry, by position. */
export function checkParsedEntry(
  { parsedEntry, problems, locate }: ParsedEntryFile,
  context: CheckContext,
  rules = RULES,
): LocatedDiagnostic[] {
  const found = rules.flatMap(({ meta: { id: rule }, check }) =>
    (check?.(parsedEntry, context) ?? []).map((report) => locate({ rule, ...report })),
  );
  return sortByPosition([...problems, ...found]);
}

/** Parses the entry `file` with the content `source` and checks every rule. Never throws and runs no code. */
export function checkEntry(file: string, source: string, context: CheckContext): ParsedEntryFile {
  const parsed = parseEntry(file, source, context.parseText);
  return { ...parsed, problems: checkParsedEntry(parsed, context) };
}
