import { parseArgs } from 'node:util';

export const USAGE = `npm run check -- [--projects DIR] [--format pretty|json|github] [FILE…]
npm run check -- --stale
npm run check -- --rules

Checks ideas against every rule. Each problem has its position and what to write.

  --projects DIR   the folder of ideas (projects, or PROJECTS_DIR)
  --format FORMAT  pretty for people, json for programs, github for annotations
  --stale          list the ideas that need review, by mentor, without a check
  --rules          list the rules, each with an example that breaks it
  FILE…            check only these files of the folder; without any, check all

Exit status: 0 when there are no errors (warnings may remain), 1 when there are
errors, 2 when the options are wrong.`;

const FORMATS = ['pretty', 'json', 'github'] as const;
export type Format = (typeof FORMATS)[number];

/** What the command line requests, or what is wrong with it. */
export type CheckRequest =
  | { readonly kind: 'check' | 'stale'; readonly projects: string; readonly format: Format; readonly files: readonly string[] }
  | { readonly kind: 'help' }
  | { readonly kind: 'rules' }
  | { readonly kind: 'wrong-usage'; readonly message: string };

const OPTIONS = {
  projects: { type: 'string' },
  format: { type: 'string', default: 'pretty' },
  stale: { type: 'boolean', default: false },
  rules: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/**
 * Parses the command line after the command's name. Never throws.
 * @param defaultFolder the folder of ideas without --projects
 */
export function parseCheckArguments(args: readonly string[], defaultFolder: string): CheckRequest {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    if (values.help) return { kind: 'help' };
    if (values.rules) return { kind: 'rules' };
    const format = FORMATS.find((known) => known === values.format);
    if (format === undefined) throw new Error(`--format is "${values.format}"; write one of ${FORMATS.join(', ')}.`);
    if (values.projects === '') throw new Error('--projects is empty; name a folder of ideas.');
    return { kind: values.stale ? 'stale' : 'check', projects: values.projects ?? defaultFolder, format, files: positionals };
  } catch (error) {
    return { kind: 'wrong-usage', message: (error as Error).message };
  }
}
