import { uniqueIds } from './unique-ids.ts';
import { consent } from './consent.ts';
import { starterTasks } from './starter-tasks.ts';
import { noFutureDates } from './no-future-dates.ts';
import { headings } from './headings.ts';
import { links } from './links.ts';
import { images } from './images.ts';
import { references } from './references.ts';
import type { Rule } from './rule.ts';
import { nearDuplicate } from './near-duplicate.ts';
import { skillNames } from './skill-names.ts';
import { templateWords } from './template-words.ts';

/** What an entry must keep to beyond its own form, in the order in which it is said of one line. */
export const ENTRY_RULES: readonly Rule[] = [
  references,
  uniqueIds,
  noFutureDates,
  starterTasks,
  skillNames,
  nearDuplicate,
  consent,
  templateWords,
  headings,
  links,
  images,
];
