import { parseArgs } from 'node:util';
import { didYouMean } from '../../domain/text/suggest.ts';
import { wrapText } from '../../domain/text/terminal.ts';
import { LEVELS, NEEDS, type Term } from '../../domain/vocabulary.ts';
import type { Answers } from '../../drafts/new-idea.ts';
import { parsePerson } from '../../drafts/new-people.ts';
import { type Question, QUESTIONS, REPEATABLE, PARSE_ANSWER } from '../../drafts/questions.ts';

/** `name` in the first `columns` of 80, and `help` in the others. A longer name gets its own line. */
export function formatRow(name: string, help: string, columns = 26): string {
  const lines = wrapText(help, 80 - columns).map((line) => ' '.repeat(columns) + line);
  return name.length < columns ? name.padEnd(columns) + lines.join('\n').trimStart() : [name, ...lines].join('\n');
}

const listValues = (terms: readonly Term[]): string => terms.map(({ value }) => value).join(', ');

function formatValues({ kind, options = [] }: Question): string {
  if (kind === 'skills') return ` NEED: ${listValues(NEEDS)}. LEVEL: ${listValues(LEVELS)}.`;
  return options.length === 0 ? '' : ` Values: ${listValues(options)}.`;
}

function formatFlags(questions: readonly Question[]): string {
  const rows = questions.map((question) =>
    formatRow(`  --${question.flag} ${question.placeholder}`, question.help + formatValues(question)),
  );
  return rows.join('\n');
}

export const USAGE = `npm run new
npm run new -- --title "…" --summary "…" --topic networking --difficulty easy
               --size 90 --skill "OCaml:required:basic" --outcome "…"

Asks questions about an idea and writes its file. Values given as flags are not
asked again. If every required value is given, nothing is asked.

Required:

${formatFlags(QUESTIONS.filter(({ isRequired }) => isRequired))}

Optional:

${formatFlags(QUESTIONS.filter(({ isRequired }) => !isRequired))}
${formatRow('  --new-person "name=…"', 'A mentor who is not in people.yaml yet: adds them to the file. After commas, also id=…, github=…, url=… and confirmed=DAY, the day they agreed to be named.')}
${formatRow('  --projects DIR', 'The folder of ideas. Default: PROJECTS_DIR or projects.')}
${formatRow('  --yes, -y', 'Ask no questions.')}
${formatRow('  --dry-run', 'Print the file, but do not write it.')}
${formatRow('  --help, -h', 'Print this text.')}

Flags for lists can be given more than once.

Exit status: 0 the idea was written; 1 the idea has errors and was not written;
2 wrong usage, or a required value is missing; 130 interrupted.`;

/** The required questions that have no answer. */
export function findMissingAnswers(answers: Answers): readonly Question[] {
  return QUESTIONS.filter(({ name, isRequired }) => isRequired && !(name in answers));
}

/** The error for required values that are missing when the command cannot ask for them. */
export function formatMissingAnswers(missing: readonly Question[]): string {
  return `Without a terminal or with --yes, no questions are asked. These values are missing:\n\n${formatFlags(missing)}`;
}

const OPTIONS: Readonly<Record<string, { readonly type: 'string' | 'boolean'; readonly short?: string }>> = {
  ...Object.fromEntries(QUESTIONS.map(({ flag }) => [flag, { type: 'string' } as const])),
  'new-person': { type: 'string' },
  projects: { type: 'string' },
  yes: { type: 'boolean', short: 'y' },
  'dry-run': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
};

type Token = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number];

/** @throws Error if one part of the command line is wrong */
function checkToken(token: Token): void {
  if (token.kind === 'positional') throw new Error(`"${token.value}" belongs to no flag. Put values with spaces in "quotes".`);
  if (token.kind !== 'option') return;
  const { name, rawName, value } = token;
  const flags = Object.keys(OPTIONS).map((flag) => `--${flag}`);
  if (!flags.includes(`--${name}`)) throw new Error(`There is no flag ${rawName}.${didYouMean(rawName, flags)}`);
  const takesValue = OPTIONS[name]?.type === 'string';
  if (takesValue && value === undefined) throw new Error(`--${name} needs a value.`);
  if (!takesValue && value !== undefined) throw new Error(`--${name} takes no value.`);
}

/**
 * Parses the command line after the name of the command. Returns undefined if it asks for the usage text.
 * @param folder the folder of ideas if there is no --projects
 * @throws Error if a flag is unknown, or its value is missing or wrong
 */
export function parseNewArguments(args: string[], folder: string) {
  // Not strict: the error messages of Node are written for programmers.
  const { tokens } = parseArgs({ args, options: OPTIONS, strict: false, tokens: true, allowPositionals: true });
  tokens.forEach(checkToken);
  const options = tokens.filter((token) => token.kind === 'option');
  const getValues = (flag: string): string[] => options.filter(({ name }) => name === flag).map(({ value = '' }) => value);
  const has = (flag: string): boolean => options.some(({ name }) => name === flag);
  if (has('help')) return undefined;
  const repeated = QUESTIONS.find(({ flag, kind }) => !REPEATABLE.has(kind) && getValues(flag).length > 1);
  if (repeated !== undefined) throw new Error(`--${repeated.flag} is given twice. Keep one.`);
  const projects = getValues('projects').at(-1) ?? folder;
  if (projects === '') throw new Error('--projects is empty. Name a folder of ideas.');
  const people = getValues('new-person').map(parsePerson);
  const given = QUESTIONS.filter(({ flag }) => has(flag));
  const answers: Answers = Object.fromEntries(given.map(({ name, flag, kind }) => [name, PARSE_ANSWER[kind](getValues(flag))]));
  const mentors = new Set([...((answers.mentors ?? []) as readonly string[]), ...people.map(({ id }) => id)]);
  return {
    projects,
    answers: people.length === 0 ? answers : { ...answers, mentors: [...mentors] },
    people,
    /** Whether to ask no questions. */
    isSilent: has('yes'),
    isDryRun: has('dry-run'),
  };
}

/** The parsed command line of `npm run new`. */
export type NewOptions = NonNullable<ReturnType<typeof parseNewArguments>>;
