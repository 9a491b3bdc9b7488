/** Groups of words and phrases that mean the same to somebody who searches; a phrase stands for all its words. */
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

const PHRASES: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  GROUPS.flatMap((group) =>
    group.map((phrase) => [phrase, group.filter((other) => other !== phrase).map((other) => other.split(' '))] as const),
  ),
);

/** What else `word` may be called, each as the words of a phrase: "ml" gives machine learning. */
export function getSynonyms(word: string): readonly (readonly string[])[] {
  return PHRASES.get(word) ?? [];
}
