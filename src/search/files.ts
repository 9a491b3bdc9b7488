export type TierName = 'head' | 'body';

/** The file of an index that is read first. */
export const ROOT = 'head';

/** The name of the file that holds a tier, or one shard of it. */
export function partName(tier: TierName, shard?: number): string {
  return shard === undefined ? tier : `${tier}-${shard}`;
}
