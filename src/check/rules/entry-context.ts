import type { Register } from '../../domain/idea.ts';
import type { ParseText } from '../markdown/parsed-text.ts';

/** What near-duplicates and clashes are looked for in: an idea that is there already. */
export interface Neighbour {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** What stands below its front matter; left out where it need not be compared. */
  readonly text?: string;
  readonly previousIds: readonly string[];
}

/** Everything an entry is checked against besides itself. */
export interface EntryContext {
  readonly register: Register;
  /** The ideas of the catalogue; the entry itself may be among them. */
  readonly neighbours: readonly Neighbour[];
  /** The names of skills that ideas of the catalogue ask for, as they write them. */
  readonly knownSkills: ReadonlySet<string>;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly parseText: ParseText;
  /** Pages and pictures of the site, such as /about/ and /picture.png. When left out, every path is believed. */
  readonly paths?: ReadonlySet<string>;
}
