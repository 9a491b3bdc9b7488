/** A British spelling, the American one, and exceptions. Words are folded: lower case, no accents. */
interface SpellingRule {
  readonly british: RegExp;
  readonly american: string;
  readonly except?: RegExp;
}

/** Words that end in -ise in both spellings, without their last letter. */
const ALWAYS_ISE =
  /^(?:adv|chem|compr|comprom|conc|dem|dev|disgu|enterpr|exc|exerc|expert|franch|impr|improv|lik|likew|merchand|otherw|parad|prec|prem|prom|prox|rev|superv|surpr|telev|treat)is/;

const RULES: readonly SpellingRule[] = [
  { british: /(?<=[a-z]{2}[^aeiou\d])is(?=(?:e[drs]?|ers|ing|able|ations?)$)/, american: 'iz', except: ALWAYS_ISE },
  { british: /(?<=[a-z]l)ys(?=(?:e[drs]?|ers|ing)$)/, american: 'yz' },
  { british: /(?<=^(?:arm|behavi|col|endeav|fav|flav|harb|hon|hum|lab|neighb|rum|vap))our/, american: 'or' },
  { british: /(?<=^(?:cent|fib|lit|theat|(?:kilo|milli|centi)?met))re(?=s?$)/, american: 'er' },
  { british: /(?<=^(?:anal|catal|dial|monol|prol))ogue/, american: 'og' },
  {
    british: /(?<=^(?:cancel|channel|fuel|initial|label|level|marshal|model|panel|signal|total|travel|tunnel))l(?=(?:e[dr]|ers|ing)$)/,
    american: '',
  },
  { british: /(?<=^(?:def|lic|off|pret))enc(?=e[ds]?$)/, american: 'ens' },
  { british: /(?<=^program)me(?=s?$)/, american: '' },
  { british: /(?<=^art)efact/, american: 'ifact' },
  { british: /(?<=^gr)ey(?=(?:s|scale)?$)/, american: 'ay' },
];

/** `word` in American spelling: "optimising" becomes "optimizing". */
export function toAmericanSpelling(word: string): string {
  const rule = RULES.find(({ british, except }) => british.test(word) && !except?.test(word));
  return rule ? word.replace(rule.british, rule.american) : word;
}

/** English endings of singular and plural, and the endings that may replace them. The first that matches applies. */
const ENDINGS: readonly (readonly [ending: RegExp, replacements: readonly string[]])[] = [
  [/ies$/, ['y']],
  [/(?<=[^aeiou])y$/, ['ies']],
  [/es$/, ['e', '']],
  [/ss$/, ['sses']],
  [/s$/, ['']],
  [/$/, ['s', 'es']],
];

/** The plural or singular forms of `word`. Some may be no real words. */
export function getInflections(word: string): string[] {
  const row = ENDINGS.find(([ending]) => ending.test(word));
  return row ? row[1].map((replacement) => word.replace(row[0], replacement)) : [];
}
