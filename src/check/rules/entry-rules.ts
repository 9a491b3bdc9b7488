import { clashes } from './unique-ids.ts';
import { consent } from './consent.ts';
import { firstWeek } from './starter-tasks.ts';
import { future } from './no-future-dates.ts';
import { headings } from './headings.ts';
import { links } from './links.ts';
import { pictures } from './images.ts';
import { references } from './references.ts';
import type { Rule } from './rule.ts';
import { similar } from './near-duplicate.ts';
import { spelling } from './skill-names.ts';
import { template } from './template-words.ts';

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
