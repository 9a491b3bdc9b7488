/** How English words change between singular and plural: an ending, and what may stand in its place. The first fits. */
const ENDINGS: readonly (readonly [ending: RegExp, others: readonly string[]])[] = [
  [/ies$/, ['y']],
  [/(?<=[^aeiou])y$/, ['ies']],
  [/es$/, ['e', '']],
  [/ss$/, ['sses']],
  [/s$/, ['']],
  [/$/, ['s', 'es']],
];

/** Singular or plural of `word`, whichever it is not; some of what is given is no word at all. */
export function inflectionsOf(word: string): string[] {
  const row = ENDINGS.find(([ending]) => ending.test(word));
  return row ? row[1].map((other) => word.replace(row[0], other)) : [];
}
