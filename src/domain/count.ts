// Made once: to make one takes longer than all else that a change of a filter does.
const FORMAT = new Intl.NumberFormat('en-GB');

/** "34", "30,000". */
export function formatCount(count: number): string {
  return FORMAT.format(count);
}

/** "1 idea", "34 ideas". */
export function countIdeas(count: number): string {
  return count === 1 ? '1 idea' : `${formatCount(count)} ideas`;
}
