/** Fields that are called by a plural: "topics are missing", and not "status". */
const PLURAL = /(?:^|\.)(?!status$)\w+s$/;

const VERBS: readonly (readonly [one: RegExp, several: string])[] = [
  [/^is\b/, 'are'],
  [/^has\b/, 'have'],
  [/^names\b/, 'name'],
];

/** What is said of the field `name` as a sentence without its stop: `skills[0].need` and "is missing", `topics` and "are missing". */
export function agreeing(name: string, said: string): string {
  const words = PLURAL.test(name) ? VERBS.reduce((text, [one, several]) => text.replace(one, several), said) : said;
  return `${name} ${words}`;
}
