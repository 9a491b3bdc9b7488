import { slugify } from '../domain/text/slug.ts';
import { type Diagnostic, formatFieldPath, type Position, type LocatedDiagnostic } from './diagnostic.ts';
import type { HastNode } from 'satteri';
import type { Entry } from '../domain/idea.ts';
import { ideaSchema } from '../schema/idea-schema.ts';
import { checkFields, type FieldDiagnostic, getValidFields } from './schema-diagnostics.ts';
import { splitEntry, parseFrontMatter } from './front-matter/front-matter.ts';
import { RULES } from './rules/rule-table.ts';
import { findMisleadingCharacters, findEscapedCharacters } from './rules/invisible-characters.ts';
import type { ParsedEntry } from './rules/rule.ts';
import type { ParseMarkdown } from './markdown/parse-with-recovery.ts';
import { checkText } from './markdown/markdown-rules.ts';
import type { ParsedYaml } from './front-matter/parse-yaml.ts';

const ADDRESS = 'The name is the address of the idea: at most 80 lower-case letters and digits, words joined by one hyphen.';

/** The id of the idea in `file`, a path below the folder of ideas: its name without the ending. */
export function toIdeaId(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.mdx$/, '');
}

/** What keeps the name of `file` from being an address. */
export function checkFileName(file: string): Diagnostic[] {
  const id = toIdeaId(file);
  const wanted = slugify(id.slice(0, 80)) || 'my-idea';
  if (file.includes('/')) {
    return [{ rule: 'id', message: 'Ideas lie side by side, none in a folder of its own.', hint: `Move it to ${wanted}.mdx.` }];
  }
  return id === wanted ? [] : [{ rule: 'id', message: `The file name is no address. ${ADDRESS}`, hint: `Rename it to ${wanted}.mdx.` }];
}

/** The place of a problem that is about a whole file. */
const TOP: Position = { line: 1, column: 1 };

/** An entry's file once read. */
export interface ParsedEntryFile {
  /** The idea and its text. Undefined when there are problems. */
  readonly entry: Entry | undefined;
  readonly tree: HastNode;
  /** Everything that keeps it from being an entry. */
  readonly problems: readonly LocatedDiagnostic[];
  readonly subject: ParsedEntry;
  /** Makes a problem of a finding about a field, a place, or the file as a whole. */
  readonly problemOf: (finding: FieldDiagnostic | (Diagnostic & Partial<Position>)) => LocatedDiagnostic;
}

/** How findings in `file`, whose front matter was read as `located`, become problems. */
export function createLocator(file: string, located: ParsedYaml): ParsedEntryFile['problemOf'] {
  return (finding) => {
    const { rule, message, hint, suggestion } = finding;
    const path = 'path' in finding ? finding.path : [];
    const place = !('path' in finding) ? finding : finding.of === 'name' ? located.placeOfName(path) : located.placeOf(path);
    return {
      file,
      line: place.line ?? TOP.line,
      column: place.column ?? TOP.column,
      severity: RULES[rule].severity,
      rule,
      field: formatFieldPath(path),
      message,
      hint,
      ...(suggestion === undefined ? {} : { suggestion }),
    };
  };
}

/**
 * Reads the entry `file` (a path below the folder of ideas) that holds `written`. Total, and runs nothing: whatever the file
 * holds, it is an entry or has problems.
 */
export function parseEntry(file: string, written: string, parseText: ParseMarkdown): ParsedEntryFile {
  const located = parseFrontMatter(written);
  const { text, textLine } = splitEntry(written);
  const { tree, problems: textProblems } = checkText(text, textLine, parseText);
  const problemOf = createLocator(file, located);
  const findings = located.data === undefined ? [] : checkFields(ideaSchema, located.data);
  const id = toIdeaId(file);
  const fields = getValidFields(located.data);
  const invisible = [...findMisleadingCharacters(written), ...findEscapedCharacters(fields, written)];
  const problems = [...checkFileName(file), ...invisible, ...located.problems, ...findings, ...textProblems].map(problemOf);
  const entry = problems.length === 0 ? { id, data: fields as Entry['data'] } : undefined;
  return { entry, tree, problems, subject: { id, data: located.data, fields, written, tree, textLine }, problemOf };
}
