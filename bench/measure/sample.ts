/** Every state of a search box while `texts` are typed into it letter by letter: each beginning of each text. */
export function keystrokesOf(texts: readonly string[]): string[] {
  return texts.flatMap((text) => {
    const letters = [...text];
    return letters.map((_, index) => letters.slice(0, index + 1).join(''));
  });
}

/** At most `count` of `values`, spread evenly over all of them, in their order. */
export function spread<Value>(values: readonly Value[], count: number): Value[] {
  const step = Math.max(1, values.length / Math.max(1, count));
  return Array.from({ length: Math.min(count, values.length) }, (_, index) => values[Math.floor(index * step)] as Value);
}

/** The least of `values` that `share` (0 to 1) of them do not exceed: the nearest-rank percentile. NaN when there are none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}
