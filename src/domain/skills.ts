import { slugify } from './text/slug.ts';

/** A skill as facets and pages name it: `value` is its address, `label` its one spelling. */
export interface Skill {
  readonly value: string;
  readonly label: string;
}

/** One spelling a row, then other ways to write it. Skills not listed here are open words. */
const SPELLINGS: readonly (readonly [label: string, ...aliases: string[]])[] = [
  ['C', 'c language'],
  ['C++', 'cplusplus'],
  ['Continuous integration', 'ci'],
  ['Cryptography', 'crypto'],
  ['Git', 'git scm'],
  ['Go', 'golang'],
  ['HTTP', 'http/1.1'],
  ['JavaScript', 'js', 'ecmascript'],
  ['Kubernetes', 'k8s'],
  ['MirageOS', 'mirage', 'mirage os'],
  ['Networking', 'network', 'computer networks'],
  ['OCaml', 'ocaml language'],
  ['PostgreSQL', 'postgres'],
  ['Python', 'python3', 'py'],
  ['Rust', 'rust-lang', 'rustlang'],
  ['TCP/IP', 'tcpip', 'tcp'],
  ['Technical writing', 'documentation', 'docs'],
  ['TypeScript', 'ts'],
];

const BY_SLUG = new Map(SPELLINGS.flatMap(([label, ...aliases]) => [label, ...aliases].map((name) => [slugify(name), label] as const)));

/** The skill that `name` means: aliases become the usual spelling ("golang" is Go), other names keep their own. */
export function toSkill(name: string): Skill {
  const label = BY_SLUG.get(slugify(name)) ?? name.trim();
  return { value: slugify(label), label };
}

/** Other names of the skill that is usually called `label`, for those who search by them. */
export function skillAliases(label: string): readonly string[] {
  return SPELLINGS.find(([usual]) => usual === label)?.slice(1) ?? [];
}
