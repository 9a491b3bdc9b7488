import { parseArgs } from 'node:util';

export const USAGE = `npm run check -- [--projects DIR] [--format pretty|json|github] [FILE…]
npm run check -- --stale
npm run check -- --rules

Holds ideas against every rule and says what is wrong, where, and what to write instead.

  --projects DIR   the folder of ideas (projects, or PROJECTS_DIR)
  --format FORMAT  pretty for people, json for programs, github for annotations
  --stale          list ideas that need a look, by mentor, instead of checking
  --rules          say what is looked for, a line a rule
  FILE…            only these files of the folder; all of them when none is named

Exit status: 0 when all is well or there are warnings only, 1 when there are
errors, 2 when the command itself cannot be understood.`;

const FORMATS = ['pretty', 'json', 'github'] as const;
export type Format = (typeof FORMATS)[number];

/** What the check is asked to do, or what cannot be understood of it. */
export type CheckRequest =
  | { readonly kind: 'check' | 'stale'; readonly projects: string; readonly format: Format; readonly files: readonly string[] }
  | { readonly kind: 'help' }
  | { readonly kind: 'rules' }
  | { readonly kind: 'wrong'; readonly message: string };

const OPTIONS = {
  projects: { type: 'string' },
  format: { type: 'string', default: 'pretty' },
  stale: { type: 'boolean', default: false },
  rules: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** Reads the command line after the command's name; `folder` is where ideas are when it does not say. Never throws. */
export function parseCheckArguments(words: readonly string[], folder: string): CheckRequest {
  try {
    const { values, positionals } = parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });
    if (values.help) return { kind: 'help' };
    if (values.rules) return { kind: 'rules' };
    const format = FORMATS.find((known) => known === values.format);
    if (format === undefined) return { kind: 'wrong', message: `--format is "${values.format}"; write one of ${FORMATS.join(', ')}.` };
    if (values.projects === '') return { kind: 'wrong', message: '--projects is empty; name a folder of ideas.' };
    return { kind: values.stale ? 'stale' : 'check', projects: values.projects ?? folder, format, files: positionals };
  } catch (error) {
    return { kind: 'wrong', message: (error as Error).message };
  }
}
