/** Words that are too common to distinguish ideas. They are searched only when a query has no other word. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a an and are as at be been but by can could do does for from had has have how if in into is it its may more most no not of on or our ' +
    'should so some such than that the their them then there these they this those to was we were what when which while who will with ' +
    'would you your'
  ).split(' '),
);

export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}

/**
 * The weight of a term that `count` of `total` documents contain: the fewer, the more it says about them (inverse
 * document frequency as in BM25; Sparck Jones 1972, Robertson and Zaragoza 2009).
 */
export function inverseDocumentFrequency(count: number, total: number): number {
  return Math.log(1 + (total - count + 0.5) / (count + 0.5));
}
