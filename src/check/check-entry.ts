import type { HastNode } from 'satteri';
import type { Entry } from '../domain/idea.ts';
import { ideaSchema } from '../schema/idea-schema.ts';
import {
  FILE_START,
  formatFieldPath,
  sortByPosition,
  type Diagnostic,
  type FieldDiagnostic,
  type LocatedDiagnostic,
  type Position,
} from './diagnostic.ts';
import { parseFrontMatter, splitEntry } from './front-matter/front-matter.ts';
import type { ParsedYaml } from './front-matter/parse-yaml.ts';
import { checkText } from './markdown/markdown-rules.ts';
import type { ParseMarkdown } from './markdown/parse-with-recovery.ts';
import { checkFileName, toIdeaId } from './rules/file-rules.ts';
import { RULES, severityOf } from './rules/index.ts';
import { findEscapedCharacters, findMisleadingCharacters } from './rules/invisible-characters.ts';
import type { CheckContext, ParsedEntry, Rule } from './rules/rule.ts';
import { checkFields, getValidFields } from './schema-diagnostics.ts';

/** Adds file, position and severity to a diagnostic about a field, a position or a whole file. */
export type Locate = (diagnostic: FieldDiagnostic | (Diagnostic & Partial<Position>)) => LocatedDiagnostic;

/** Locates diagnostics in `file`, whose front matter is `yaml`. */
export function createLocator(file: string, yaml: Pick<ParsedYaml, 'placeOf' | 'placeOfName'>): Locate {
  return (diagnostic) => {
    const { rule, message, hint, suggestion, params } = diagnostic;
    const path = 'path' in diagnostic ? diagnostic.path : [];
    const place = !('path' in diagnostic) ? diagnostic : diagnostic.of === 'name' ? yaml.placeOfName(path) : yaml.placeOf(path);
    const { line = FILE_START.line, column = FILE_START.column } = place;
    const optional = { ...(suggestion && { suggestion }), ...(params && { params }) };
    return { file, line, column, severity: severityOf(rule), rule, field: formatFieldPath(path), message, hint, ...optional };
  };
}

/** An entry's file after it was parsed. */
export interface ParsedEntryFile {
  /** The idea. Undefined when there are problems. */
  readonly entry: Entry | undefined;
  readonly tree: HastNode;
  /** Everything that keeps it from being an entry. */
  readonly problems: readonly LocatedDiagnostic[];
  readonly parsedEntry: ParsedEntry;
  readonly locate: Locate;
}

/**
 * Parses the entry `file` (a path below the folder of ideas) with the content `written`. Never throws and runs no code: the
 * result is an entry or has problems.
 */
export function parseEntry(file: string, written: string, parseText: ParseMarkdown): ParsedEntryFile {
  const yaml = parseFrontMatter(written);
  const { text, textLine } = splitEntry(written);
  const { tree, problems: textProblems } = checkText(text, textLine, parseText);
  const locate = createLocator(file, yaml);
  const fieldProblems = yaml.data === undefined ? [] : checkFields(ideaSchema, yaml.data);
  const id = toIdeaId(file);
  const fields = getValidFields(yaml.data);
  const invisible = [...findMisleadingCharacters(written), ...findEscapedCharacters(fields, written)];
  const problems = [...checkFileName(file), ...invisible, ...yaml.problems, ...fieldProblems, ...textProblems].map(locate);
  const entry = problems.length === 0 ? { id, data: fields as Entry['data'] } : undefined;
  return { entry, tree, problems, parsedEntry: { id, data: yaml.data, fields, written, tree, textLine }, locate };
}

/** What parsers and the wanted rules find wrong with an entry, by position. */
export function checkParsedEntry(
  { parsedEntry, problems, locate }: ParsedEntryFile,
  context: CheckContext,
  isWanted: (rule: Rule) => boolean = () => true,
): LocatedDiagnostic[] {
  const found = RULES.filter(isWanted).flatMap(({ meta: { id: rule }, check }) =>
    (check?.(parsedEntry, context) ?? []).map((report) => locate({ rule, ...report })),
  );
  return sortByPosition([...problems, ...found]);
}

/** Parses the entry `file` with the content `written` and checks every rule. Never throws and runs no code. */
export function checkEntry(file: string, written: string, context: CheckContext): ParsedEntryFile {
  const parsed = parseEntry(file, written, context.parseText);
  return { ...parsed, problems: checkParsedEntry(parsed, context) };
}
