import type { Status } from './vocabulary.ts';

interface SectionTitles {
  readonly outcomes: string;
  readonly skills: string;
}

const TO_COME: SectionTitles = { outcomes: 'What you will build', skills: 'What you need, what you will learn' };

const TITLES: Readonly<Partial<Record<Status, SectionTitles>>> = {
  completed: { outcomes: 'What was built', skills: 'What it took' },
  retired: { outcomes: 'What would have been built', skills: 'What it would have taken' },
};

/** What sections of an idea's page are called: a reader is promised nothing that is over. */
export function sectionTitles(status: Status): SectionTitles {
  return TITLES[status] ?? TO_COME;
}
