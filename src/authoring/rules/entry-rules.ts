import { clashes } from './clashes.ts';
import { consent } from './consent.ts';
import { firstWeek } from './first-week.ts';
import { future } from './future.ts';
import { headings } from './headings.ts';
import { links } from './links.ts';
import { pictures } from './pictures.ts';
import { references } from './references.ts';
import type { Rule } from './rule.ts';
import { similar } from './similar.ts';
import { spelling } from './spelling.ts';
import { template } from './template.ts';

/** What an entry must keep to beyond its own form, in the order in which it is said of one line. */
export const ENTRY_RULES: readonly Rule[] = [
  references,
  clashes,
  future,
  firstWeek,
  spelling,
  similar,
  consent,
  template,
  headings,
  links,
  pictures,
];
