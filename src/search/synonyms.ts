/** Groups of words and phrases with the same meaning. */
const GROUPS: readonly (readonly string[])[] = [
  ['.net', 'dotnet'],
  ['a11y', 'accessibility'],
  ['ai', 'artificial intelligence'],
  ['auth', 'authentication'],
  ['c#', 'csharp'],
  ['c++', 'cpp', 'cplusplus'],
  ['ci', 'continuous integration'],
  ['config', 'configuration'],
  ['crypto', 'cryptography'],
  ['db', 'database'],
  ['docs', 'documentation'],
  ['email', 'mail'],
  ['fs', 'filesystem', 'file system'],
  ['go', 'golang'],
  ['gui', 'graphical interface'],
  ['hpc', 'high performance computing'],
  ['i18n', 'internationalization'],
  ['js', 'javascript'],
  ['k8s', 'kubernetes'],
  ['l10n', 'localization'],
  ['llm', 'large language model'],
  ['ml', 'machine learning'],
  ['net', 'network', 'networking'],
  ['nlp', 'natural language processing'],
  ['o11y', 'observability'],
  ['os', 'operating system'],
  ['postgres', 'postgresql'],
  ['py', 'python'],
  ['repo', 'repository'],
  ['ssl', 'tls'],
  ['ts', 'typescript'],
  ['ui', 'user interface'],
  ['ux', 'user experience'],
  ['vm', 'virtual machine'],
  ['wasm', 'webassembly'],
];

const SYNONYMS: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  GROUPS.flatMap((group) => group.map((name) => [name, group.filter((other) => other !== name).map((other) => other.split(' '))] as const)),
);

/** The synonyms of `word`, each as a list of its words: "ml" has ["machine", "learning"]. */
export function getSynonyms(word: string): readonly (readonly string[])[] {
  return SYNONYMS.get(word) ?? [];
}
