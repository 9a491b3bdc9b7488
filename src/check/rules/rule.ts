import type { HastNode } from 'satteri';
import type { EntryContext } from './entry-context.ts';
import type { FieldFinding } from '../schema-diagnostics.ts';
import type { SoundFields } from '../sound-fields.ts';
import type { Finding, Place } from '../diagnostic.ts';

/** An entry as rules see it. */
export interface Subject {
  /** Its file name without the ending. */
  readonly id: string;
  /** The fields as they were written, sound or not; undefined when they cannot be read. */
  readonly data: unknown;
  /** The fields that are as they should be; the others have been complained of before. */
  readonly fields: SoundFields;
  /** The whole file. */
  readonly written: string;
  /** Its text as a tree, whose lines count from the first line of the text. */
  readonly tree: HastNode;
  /** The line of the file on which its text begins, from 1. */
  readonly textLine: number;
}

/** A finding at a place of the file. */
export type PlacedFinding = Finding & Place;

/** What an entry must keep to beyond the schema: a pure function from an entry and its surroundings to what is wrong. */
export type Rule = (subject: Subject, context: EntryContext) => readonly (FieldFinding | PlacedFinding)[];
