import { stringify } from 'yaml';
import { checkEntry } from '../../src/check/check-entry.ts';
import type { CheckContext } from '../../src/check/rules/rule.ts';
import type { LocatedDiagnostic } from '../../src/check/diagnostic.ts';
import { parseMarkdown } from '../../src/check/markdown/parse-markdown.ts';
import { parseYaml } from '../../src/check/front-matter/parse-yaml.ts';
import { REFERENCE_DATA, MINIMAL_IDEA } from './ideas.ts';

/** The context of checks in tests: four topics, two people, two programmes, two ideas and the current day. */
export const CONTEXT: CheckContext = {
  referenceData: REFERENCE_DATA,
  existingIdeas: [
    {
      id: 'router-vm',
      title: 'A router that hands out addresses',
      summary: 'Route packets and serve DHCP leases from one unikernel.',
      previousIds: ['old-router'],
    },
    {
      id: 'syslog',
      title: 'A syslog collector',
      summary: 'Keep every line that machines of a network log, and find it again.',
      previousIds: [],
    },
  ],
  knownSkills: new Set(['OCaml', 'Kubernetes', 'Technical writing']),
  today: '2026-11-24',
  parseText: parseMarkdown,
  paths: new Set(['/', '/about/', '/projects/router-vm/', '/map.png']),
};

/** The file of an entry: the required fields, changed by `change`, and a text. */
export function entryFile(change: object = {}, text = 'What it is and why.'): string {
  return `---\n${stringify({ ...MINIMAL_IDEA, ...change })}---\n\n${text}\n`;
}

/** `3:8 error word difficulty: The field "difficulty" cannot be "eazy". Write one of … -> easy`, as tests compare problems. */
export function formatProblem({ line, column, severity, rule, field, message, hint, suggestion }: LocatedDiagnostic): string {
  return `${line}:${column} ${severity} ${rule}${field === '' ? '' : ` ${field}`}: ${message} ${hint}${suggestion === undefined ? '' : ` -> ${suggestion.value}`}`;
}

/** Every problem of the entry `source`, formatted. */
export function formatProblems(source: string, file = 'some-idea.mdx'): string[] {
  return checkEntry(file, source, CONTEXT).problems.map(formatProblem);
}

/** Every problem of `source` as YAML, formatted like problems of entries. */
export function formatYamlProblems(source: string): string[] {
  return parseYaml(source).problems.map(
    ({ rule, line, column, message, hint, suggestion }) =>
      `${line}:${column} ${rule}: ${message} ${hint}${suggestion === undefined ? '' : ` -> ${suggestion.value}`}`,
  );
}
