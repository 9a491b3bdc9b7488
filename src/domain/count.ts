/** "1 idea", "34 ideas". */
export function countIdeas(count: number): string {
  return count === 1 ? '1 idea' : `${count} ideas`;
}
