// Created once, because creating it takes longer than all other work after a change of a filter.
const NUMBER_FORMAT = new Intl.NumberFormat('en-GB');

/** "34", "30,000". */
export function formatCount(count: number): string {
  return NUMBER_FORMAT.format(count);
}

/** "1 error", "34 errors". The plural of `noun` must end in s. */
export function pluralize(count: number, noun: string): string {
  return `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** "1 idea", "34 ideas". */
export function formatIdeaCount(count: number): string {
  return pluralize(count, 'idea');
}
