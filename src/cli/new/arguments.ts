import { parseArgs } from 'node:util';
import type { ReferenceData } from '../../domain/idea.ts';
import { didYouMean } from '../../domain/text/suggest.ts';
import { wrapText } from '../../domain/text/terminal.ts';
import { LEVELS, NEEDS, type Term } from '../../domain/vocabulary.ts';
import type { Answers } from '../../drafts/new-idea.ts';
import { parsePerson, type NewPerson } from '../../drafts/new-people.ts';
import { type Question, getOptions, isRequiredQuestion, QUESTIONS, REPEATABLE, PARSE_ANSWER } from '../../drafts/questions.ts';

/** Columns of the usage text that hold the flags. */
const FLAG_COLUMNS = 26;

function formatRow(flag: string, help: string): string {
  const indent = ' '.repeat(FLAG_COLUMNS);
  const [first = '', ...others] = wrapText(help, 80 - FLAG_COLUMNS);
  const head = flag.length < FLAG_COLUMNS ? [flag.padEnd(FLAG_COLUMNS) + first] : [flag, indent + first];
  return [...head, ...others.map((line) => indent + line)].join('\n');
}

const listValues = (terms: readonly Term[]): string => terms.map(({ value }) => value).join(', ');

/** The usage text lists the values of vocabularies, but no ids: it does not read the folder of ideas. */
const NO_REFERENCE_DATA: ReferenceData = { topics: new Map(), people: new Map(), programmes: new Map() };

function formatValues(question: Question): string {
  if (question.kind === 'skills') return ` NEED: ${listValues(NEEDS)}. LEVEL: ${listValues(LEVELS)}.`;
  const values = listValues(getOptions(question, NO_REFERENCE_DATA));
  return values === '' ? '' : ` Values: ${values}.`;
}

function formatFlags(questions: readonly Question[]): string {
  return questions
    .map((question) => formatRow(`  --${question.flag} ${question.placeholder}`, question.help + formatValues(question)))
    .join('\n');
}

export const USAGE = `npm run new
npm run new -- --title "…" --summary "…" --topic networking --difficulty easy
               --size 90 --skill "OCaml:required:basic" --outcome "…"

Asks questions about an idea and writes its file. Values given as flags are not
asked again. If every required value is given, nothing is asked.

Required:

${formatFlags(QUESTIONS.filter(isRequiredQuestion))}

Optional:

${formatFlags(QUESTIONS.filter((question) => !isRequiredQuestion(question)))}
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
  return QUESTIONS.filter((question) => isRequiredQuestion(question) && !(question.name in answers));
}

/** The error for required values that are missing when the command cannot ask for them. */
export function formatMissingAnswers(missing: readonly Question[]): string {
  return `Without a terminal or with --yes, no questions are asked. These values are missing:\n\n${formatFlags(missing)}\n\nFor all flags, run: npm run new -- --help`;
}

/** The parsed command line of `npm run new`. */
export type NewRequest =
  | {
      readonly kind: 'new';
      readonly projects: string;
      readonly answers: Answers;
      readonly people: readonly NewPerson[];
      /** Whether to ask no questions. */
      readonly isSilent: boolean;
      readonly isDryRun: boolean;
    }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly message: string };

const OPTIONS = {
  ...Object.fromEntries(QUESTIONS.map(({ flag }) => [flag, { type: 'string', multiple: true } as const])),
  'new-person': { type: 'string', multiple: true },
  projects: { type: 'string' },
  yes: { type: 'boolean', short: 'y' },
  'dry-run': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

const FLAGS = Object.keys(OPTIONS);

type Token = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number];

/** What is wrong with one part of the command line; undefined if nothing is. */
function findTokenError(token: Token): string | undefined {
  if (token.kind === 'positional') return `"${token.value}" belongs to no flag. Put values with spaces in "quotes".`;
  if (token.kind !== 'option') return undefined;
  const { name, rawName, value } = token;
  const flags = FLAGS.map((flag) => `--${flag}`);
  if (!FLAGS.includes(name)) return `There is no flag ${rawName}.${didYouMean(rawName, flags)}`;
  const takesValue = (OPTIONS as Readonly<Record<string, { type: string }>>)[name]?.type === 'string';
  if (takesValue && value === undefined) return `--${name} needs a value.`;
  return !takesValue && value !== undefined ? `--${name} takes no value.` : undefined;
}

function parseAnswers(values: ReadonlyMap<string, readonly string[]>): Answers {
  return Object.fromEntries(
    QUESTIONS.flatMap(({ name, flag, kind }) => {
      const given = values.get(flag);
      return given === undefined ? [] : [[name, PARSE_ANSWER[kind](given)] as const];
    }),
  );
}

/** `answers` with new people added as mentors, after the mentors of the flag. */
function addMentors(answers: Answers, people: readonly NewPerson[]): Answers {
  if (people.length === 0) return answers;
  const named = (answers.mentors ?? []) as readonly string[];
  return { ...answers, mentors: [...new Set([...named, ...people.map(({ id }) => id)])] };
}

/**
 * Parses the command line after the name of the command. Never throws.
 * @param folder the folder of ideas if there is no --projects
 */
export function parseNewArguments(words: readonly string[], folder: string): NewRequest {
  // Not strict: the error messages of Node are written for programmers.
  const { tokens } = parseArgs({ args: [...words], options: OPTIONS, strict: false, tokens: true, allowPositionals: true });
  const values = new Map<string, string[]>();
  for (const token of tokens) {
    const message = findTokenError(token);
    if (message !== undefined) return { kind: 'wrong', message };
    if (token.kind === 'option') values.set(token.name, [...(values.get(token.name) ?? []), token.value ?? '']);
  }
  if (values.has('help')) return { kind: 'help' };
  const repeated = QUESTIONS.find(({ flag, kind }) => !REPEATABLE.has(kind) && (values.get(flag)?.length ?? 0) > 1);
  if (repeated !== undefined) return { kind: 'wrong', message: `--${repeated.flag} is given twice. Keep one.` };
  const parsed = (values.get('new-person') ?? []).map(parsePerson);
  const error = parsed.find((person) => typeof person === 'string');
  if (error !== undefined) return { kind: 'wrong', message: error };
  const people = parsed.filter((person) => typeof person !== 'string');
  const projects = values.get('projects')?.at(-1) ?? folder;
  if (projects === '') return { kind: 'wrong', message: '--projects is empty. Name a folder of ideas.' };
  const answers = addMentors(parseAnswers(values), people);
  return { kind: 'new', projects, answers, people, isSilent: values.has('yes'), isDryRun: values.has('dry-run') };
}
