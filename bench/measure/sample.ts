/** Every state of a search box while `texts` are typed into it letter by letter: each beginning of each text. */
export function keystrokesOf(texts: readonly string[]): string[] {
  return texts.flatMap((text) => {
    const letters = [...text];
    return letters.map((_, index) => letters.slice(0, index + 1).join(''));
  });
}

const GOLDEN = (Math.sqrt(5) - 1) / 2;

/**
 * `values`, each once, in an order of which any beginning is spread evenly over them all: that of the fractions of the
 * multiples of the golden section, between whose small ones there are never more than three distances (Sós 1958).
 */
export function scatter<Value>(values: readonly Value[]): Value[] {
  return values
    .map((value, place) => ({ value, turn: (place * GOLDEN) % 1 }))
    .sort((a, b) => a.turn - b.turn)
    .map(({ value }) => value);
}

/** The least of `values` that `share` (0 to 1) of them do not exceed: the nearest-rank percentile. NaN when there are none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}
