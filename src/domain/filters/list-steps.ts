import { PAGE_SIZE } from './paging.ts';

/** How many rows each further step shows, and a list that was searched or filtered begins with. */
export const STEP = 20;

/**
 * How many rows a list begins with: all when the catalogue of `total` ideas fits on one page, a page of them while
 * nothing is asked, and one step of what a search or a filter leaves.
 */
export function firstStep(total: number, isNarrowed: boolean): number {
  if (total <= PAGE_SIZE) return total;
  return isNarrowed ? STEP : PAGE_SIZE;
}
