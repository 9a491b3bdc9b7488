/**
 * The closed vocabularies in display order: the value that authors write, the label that readers see, and its meaning.
 * Enums, filters, labels and types are all derived from these tables.
 */

export const STATUSES = [
  { value: 'open', label: 'Open', meaning: 'Nobody works on it. Contact the mentors before you start.' },
  { value: 'discussion', label: 'In discussion', meaning: 'The goal is clear, but not how to reach it. Join the discussion first.' },
  { value: 'taken', label: 'Taken', meaning: 'Somebody works on it now.' },
  { value: 'completed', label: 'Completed', meaning: 'It is done. The page describes the result.' },
  { value: 'retired', label: 'Retired', meaning: 'No longer wanted. The page stays so that links work and nobody proposes it again.' },
] as const;

export const KINDS = [
  { value: 'starter', label: 'Starter', meaning: 'A small task with clear limits, good to start with.' },
  { value: 'core', label: 'Core', meaning: 'Work on code that other projects use.' },
  { value: 'exploratory', label: 'Exploratory', meaning: 'Research: the result is uncertain.' },
  { value: 'infrastructure', label: 'Infrastructure', meaning: 'Tests, tools and automation.' },
  { value: 'peripheral', label: 'Peripheral', meaning: 'Not essential to the project, but often fun.' },
] as const;

export const DIFFICULTIES = [
  { value: 'easy', label: 'Easy', meaning: 'The steps are known. A beginner can do them with help.' },
  {
    value: 'intermediate',
    label: 'Intermediate',
    meaning: 'You make design decisions. You should know the language or the domain.',
  },
  { value: 'hard', label: 'Hard', meaning: 'Some questions are open. You should know both the language and the domain well.' },
] as const;

/** Hours of work, and the number of weeks that Google Summer of Code plans for them. */
export const SIZES = [
  { value: 90, label: '90 hours', weeks: 8, meaning: 'Small: about 8 weeks at 11 hours a week.' },
  { value: 175, label: '175 hours', weeks: 12, meaning: 'Medium: about 12 weeks at 15 hours a week.' },
  { value: 350, label: '350 hours', weeks: 12, meaning: 'Large: about 12 weeks at 30 hours a week.' },
] as const;

export const NEEDS = [
  { value: 'required', label: 'Needed', meaning: 'You need it from the first day.' },
  { value: 'preferred', label: 'Helpful', meaning: 'It makes the start easier.' },
  { value: 'learn', label: 'You will learn', meaning: 'You learn it during the project.' },
] as const;

export const LEVELS = [
  { value: 'none', label: 'no experience', meaning: 'You need to know nothing about it.' },
  { value: 'basic', label: 'the basics', meaning: 'You have read about it or done a tutorial.' },
  { value: 'comfortable', label: 'comfortable', meaning: 'You have built something with it.' },
  { value: 'expert', label: 'expert', meaning: 'You can debug it when nobody else can.' },
] as const;

export const REFERENCE_TYPES = [
  { value: 'rfc', label: 'RFCs', meaning: 'A numbered document of the RFC series.' },
  { value: 'spec', label: 'Specifications', meaning: 'Any other specification.' },
  { value: 'repository', label: 'Code', meaning: 'A source repository.' },
  { value: 'paper', label: 'Papers', meaning: 'A published paper or thesis.' },
  { value: 'post', label: 'Articles and notes', meaning: 'A blog post, a page or meeting notes.' },
  { value: 'talk', label: 'Talks', meaning: 'A recorded talk or its slides.' },
  { value: 'issue', label: 'Issues and changes', meaning: 'An issue, a pull request or a discussion.' },
] as const;

export const PROGRAMME_KINDS = [
  { value: 'gsoc', label: 'Google Summer of Code', meaning: 'Paid open-source work over a summer, run by Google.' },
  { value: 'outreachy', label: 'Outreachy', meaning: 'Paid internships for people under-represented in technology.' },
  { value: 'lfx', label: 'LFX Mentorship', meaning: 'Paid mentorships of the Linux Foundation.' },
  { value: 'ospp', label: 'Open Source Promotion Plan', meaning: 'Paid summer projects for students.' },
  { value: 'other', label: 'Other', meaning: 'Any other programme or round.' },
] as const;

export type Status = (typeof STATUSES)[number]['value'];
export type Kind = (typeof KINDS)[number]['value'];
export type Difficulty = (typeof DIFFICULTIES)[number]['value'];
export type Size = (typeof SIZES)[number]['value'];
export type Need = (typeof NEEDS)[number]['value'];
export type Level = (typeof LEVELS)[number]['value'];
export type ReferenceType = (typeof REFERENCE_TYPES)[number]['value'];
export type ProgrammeKind = (typeof PROGRAMME_KINDS)[number]['value'];

/** A row of a vocabulary. */
export interface Term<Value extends string | number = string | number> {
  readonly value: Value;
  readonly label: string;
  readonly meaning: string;
}

/** The row of `value` in `table`. Throws a RangeError when there is none, which only unvalidated input can cause. */
export function getTerm<Value extends string | number, Row extends Term<Value>>(table: readonly (Row & Term<Value>)[], value: Value): Row {
  const term = table.find((row) => row.value === value);
  if (!term) throw new RangeError(`no term "${value}" in ${table.map((row) => row.value).join(', ')}`);
  return term;
}

/** The position of `value` in `table`, from 0. The length of the table when it is not there. */
export function getTermRank<Value extends string | number>(table: readonly Term<Value>[], value: Value): number {
  const rank = table.findIndex((row) => row.value === value);
  return rank < 0 ? table.length : rank;
}
