import { slugOf } from '../domain/text/slug.ts';
import { type Finding, fieldName, type Place, type Problem } from './diagnostic.ts';
import type { HastNode } from 'satteri';
import type { Entry } from '../domain/idea.ts';
import { ideaSchema } from '../schema/idea-schema.ts';
import { fieldFindings, type FieldFinding, soundFields } from './schema-diagnostics.ts';
import { partsOf, readFrontMatter } from './front-matter/front-matter.ts';
import { RULES } from './rules/rule-table.ts';
import { controlCharacters, escapedControls } from './rules/invisible-characters.ts';
import type { Subject } from './rules/rule.ts';
import type { ParseText } from './markdown/parse-with-recovery.ts';
import { readText } from './markdown/markdown-rules.ts';
import type { Located } from './front-matter/parse-yaml.ts';

const ADDRESS = 'The name is the address of the idea: at most 80 lower-case letters and digits, words joined by one hyphen.';

/** The id of the idea in `file`, a path below the folder of ideas: its name without the ending. */
export function idOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.mdx$/, '');
}

/** What keeps the name of `file` from being an address. */
export function nameFindings(file: string): Finding[] {
  const id = idOf(file);
  const wanted = slugOf(id.slice(0, 80)) || 'my-idea';
  if (file.includes('/')) {
    return [{ rule: 'id', message: 'Ideas lie side by side, none in a folder of its own.', hint: `Move it to ${wanted}.mdx.` }];
  }
  return id === wanted ? [] : [{ rule: 'id', message: `The file name is no address. ${ADDRESS}`, hint: `Rename it to ${wanted}.mdx.` }];
}

/** The place of a problem that is about a whole file. */
const TOP: Place = { line: 1, column: 1 };

/** An entry's file once read. */
export interface ReadEntry {
  /** The idea and its text. Undefined when there are problems. */
  readonly entry: Entry | undefined;
  readonly tree: HastNode;
  /** Everything that keeps it from being an entry. */
  readonly problems: readonly Problem[];
  readonly subject: Subject;
  /** Makes a problem of a finding about a field, a place, or the file as a whole. */
  readonly problemOf: (finding: FieldFinding | (Finding & Partial<Place>)) => Problem;
}

/** How findings in `file`, whose front matter was read as `located`, become problems. */
export function placing(file: string, located: Located): ReadEntry['problemOf'] {
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
      field: fieldName(path),
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
export function readEntry(file: string, written: string, parseText: ParseText): ReadEntry {
  const located = readFrontMatter(written);
  const { text, textLine } = partsOf(written);
  const { tree, problems: textProblems } = readText(text, textLine, parseText);
  const problemOf = placing(file, located);
  const findings = located.data === undefined ? [] : fieldFindings(ideaSchema, located.data);
  const id = idOf(file);
  const fields = soundFields(located.data);
  const invisible = [...controlCharacters(written), ...escapedControls(fields, written)];
  const problems = [...nameFindings(file), ...invisible, ...located.problems, ...findings, ...textProblems].map(problemOf);
  const entry = problems.length === 0 ? { id, data: fields as Entry['data'] } : undefined;
  return { entry, tree, problems, subject: { id, data: located.data, fields, written, tree, textLine }, problemOf };
}
