/** "34", "30,000". */
export function formatCount(count: number): string {
  return count.toLocaleString('en-GB');
}

/** "1 idea", "34 ideas". */
export function countIdeas(count: number): string {
  return count === 1 ? '1 idea' : `${formatCount(count)} ideas`;
}
