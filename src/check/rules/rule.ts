import type { ReferenceData } from '../../domain/idea.ts';
import type { ParseMarkdown } from '../markdown/parse-with-recovery.ts';
import type { HastNode } from 'satteri';
import type { FieldDiagnostic, ValidFields } from '../schema-diagnostics.ts';
import type { Diagnostic, Position } from '../diagnostic.ts';

/** What near-duplicates and clashes are looked for in: an idea that is there already. */
export interface ExistingIdea {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** What stands below its front matter; left out where it need not be compared. */
  readonly text?: string;
  readonly previousIds: readonly string[];
}

/** Everything an entry is checked against besides itself. */
export interface CheckContext {
  readonly register: ReferenceData;
  /** The ideas of the catalogue; the entry itself may be among them. */
  readonly neighbours: readonly ExistingIdea[];
  /** The names of skills that ideas of the catalogue ask for, as they write them. */
  readonly knownSkills: ReadonlySet<string>;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly parseText: ParseMarkdown;
  /** Pages and pictures of the site, such as /about/ and /picture.png. When left out, every path is believed. */
  readonly paths?: ReadonlySet<string>;
}

/** An entry as rules see it. */
export interface ParsedEntry {
  /** Its file name without the ending. */
  readonly id: string;
  /** The fields as they were written, sound or not; undefined when they cannot be read. */
  readonly data: unknown;
  /** The fields that are as they should be; the others have been complained of before. */
  readonly fields: ValidFields;
  /** The whole file. */
  readonly written: string;
  /** Its text as a tree, whose lines count from the first line of the text. */
  readonly tree: HastNode;
  /** The line of the file on which its text begins, from 1. */
  readonly textLine: number;
}

/** A finding at a place of the file. */
export type PositionedDiagnostic = Diagnostic & Position;

/** What an entry must keep to beyond the schema: a pure function from an entry and its surroundings to what is wrong. */
export type Rule = (subject: ParsedEntry, context: CheckContext) => readonly (FieldDiagnostic | PositionedDiagnostic)[];
