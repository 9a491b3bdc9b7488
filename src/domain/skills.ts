import { slugify } from './text/slug.ts';

/** A skill: `value` is used in URLs, `label` is its usual name. */
export interface Skill {
  readonly value: string;
  readonly label: string;
}

/** The usual name of a skill, then its aliases. A skill that is not listed here keeps the name that the author wrote. */
const SKILL_NAMES: readonly (readonly [label: string, ...aliases: string[]])[] = [
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

const LABEL_BY_SLUG = new Map(
  SKILL_NAMES.flatMap(([label, ...aliases]) => [label, ...aliases].map((name) => [slugify(name), label] as const)),
);

/** The skill with this name or alias: "golang" is Go. */
export function toSkill(name: string): Skill {
  const label = LABEL_BY_SLUG.get(slugify(name)) ?? name.trim();
  return { value: slugify(label), label };
}

/** The aliases of the skill with this label, which can also be searched. */
export function skillAliases(label: string): readonly string[] {
  return SKILL_NAMES.find(([name]) => name === label)?.slice(1) ?? [];
}
