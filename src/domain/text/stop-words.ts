/** Words so common that they tell no idea from another: looked for only where nothing else is asked, and never guessed. */
const COMMON_WORDS: ReadonlySet<string> = new Set(
  (
    'a an and are as at be been but by can could do does for from had has have how if in into is it its may more most no not of on or our ' +
    'should so some such than that the their them then there these they this those to was we were what when which while who will with ' +
    'would you your'
  ).split(' '),
);

export function isStopWord(word: string): boolean {
  return COMMON_WORDS.has(word);
}
