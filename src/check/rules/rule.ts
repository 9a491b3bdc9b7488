import type { HastNode } from 'satteri';
import type { FrontMatter } from '../../domain/front-matter.ts';
import type { Idea, ReferenceData } from '../../domain/idea.ts';
import type { Diagnostic, FieldPath, Position } from '../diagnostic.ts';
import type { ParseMarkdown } from '../markdown/parse-with-recovery.ts';

/** An idea of the catalogue, as far as other ideas are compared with it. */
export interface ExistingIdea extends Pick<Idea, 'id' | 'title' | 'summary' | 'previousIds'> {
  /** The text below its front matter; left out where it need not be compared. */
  readonly text?: string;
}

/** Everything that an entry is checked against besides itself. */
export interface CheckContext {
  readonly referenceData: ReferenceData;
  /** The ideas of the catalogue; the entry itself may be among them. */
  readonly existingIdeas: readonly ExistingIdea[];
  /** The names of the skills that ideas of the catalogue require, as they spell them. */
  readonly knownSkills: ReadonlySet<string>;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly parseText: ParseMarkdown;
  /** Pages and pictures of the site, such as /about/ and /picture.png. When left out, every path is accepted. */
  readonly paths?: ReadonlySet<string>;
}

/** An entry as rules see it. */
export interface ParsedEntry {
  /** Its file name without the ending. */
  readonly id: string;
  /** The fields as they were written, valid or not; undefined when the front matter cannot be read. */
  readonly data: unknown;
  /** The valid fields. Schema diagnostics report the others. */
  readonly fields: Partial<FrontMatter>;
  /** The whole file. */
  readonly source: string;
  /** The text below the front matter. */
  readonly text: string;
  /** The text as a tree, whose lines count from the first line of the text. */
  readonly tree: HastNode;
  /** The line of the file on which its text begins, from 1. */
  readonly textLine: number;
}

/** What `npm run check -- --rules` prints about a rule. */
export interface RuleMeta {
  readonly id: string;
  /** What an entry must be like, one sentence. */
  readonly description: string;
  /** Something that breaks the rule. */
  readonly example: string;
  /** By default 'error', which keeps the entry out. A warning is advice. */
  readonly severity?: 'error' | 'warning';
}

/** What a rule reports: a diagnostic about a field or a position, to which the check adds the rule's id. */
export type Report = Omit<Diagnostic, 'rule'> & (Position | { readonly path: FieldPath });

/** A rule. Rules without `check` are reported by the parsers. */
export interface Rule {
  readonly meta: RuleMeta;
  /** Whether a build stops when an entry breaks the rule. It also stops at everything that parsers report. */
  readonly stopsBuild?: true;
  /** Pure: returns what is wrong with a parsed entry. */
  readonly check?: (entry: ParsedEntry, context: CheckContext) => readonly Report[];
}

/** `create` with its last results kept, so that an index of the catalogue is made once and not for each entry. */
export function oncePerCatalogue<Index>(create: (ideas: readonly ExistingIdea[]) => Index): (ideas: readonly ExistingIdea[]) => Index {
  const indexes = new WeakMap<readonly ExistingIdea[], Index>();
  return (ideas) => {
    const index = indexes.get(ideas) ?? create(ideas);
    indexes.set(ideas, index);
    return index;
  };
}
