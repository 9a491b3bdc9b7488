// Made once: to make one takes longer than all else that a change of a filter does.
const FORMAT = new Intl.NumberFormat('en-GB');

/** "34", "30,000". */
export function formatCount(count: number): string {
  return FORMAT.format(count);
}

/** "1 error", "34 errors": a count and what is counted, whose plural takes an s. */
export function pluralize(count: number, noun: string): string {
  return `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** "1 idea", "34 ideas". */
export function formatIdeaCount(count: number): string {
  return pluralize(count, 'idea');
}
