import type { ReferenceData } from '../../domain/idea.ts';
import { LEVELS, NEEDS, type Term } from '../../domain/vocabulary.ts';
import type { Answers } from '../../drafts/new-idea.ts';
import { type Question, isRequiredQuestion, questionHelp, QUESTIONS, REPEATABLE, PARSE_ANSWER } from '../../drafts/questions.ts';
import { wrapText } from '../../domain/text/terminal.ts';
import { parseArgs } from 'node:util';
import { didYouMean } from '../../domain/text/suggest.ts';
import { parsePerson, type NewPerson } from '../../drafts/new-people.ts';

const NAMES = 26;

function row(name: string, purpose: string): string {
  const [first = '', ...further] = wrapText(purpose, 80 - NAMES);
  const head = name.length < NAMES ? [name.padEnd(NAMES) + first] : [name, ' '.repeat(NAMES) + first];
  return [...head, ...further.map((line) => ' '.repeat(NAMES) + line)].join('\n');
}

const valuesOf = (terms: readonly Term[]): string => terms.map(({ value }) => value).join(', ');
/** Nothing is known of topics or programmes here: the words of a vocabulary are listed, ids of a folder are not. */
const NO_REGISTER: ReferenceData = { topics: new Map(), people: new Map(), programmes: new Map() };

function wordsOf({ form, terms }: Question): string {
  if (form === 'skills') return ` NEED: ${valuesOf(NEEDS)}. LEVEL: ${valuesOf(LEVELS)}.`;
  const words = valuesOf(terms?.(NO_REGISTER) ?? []);
  return words === '' ? '' : ` ${form === 'hours' ? '' : 'One of '}${words}.`;
}

function questionRow(question: Question): string {
  return row(`  --${question.flag} ${question.sample}`, `${questionHelp(question)}${wordsOf(question)}`);
}

function rows(questions: readonly Question[]): string {
  return questions.map(questionRow).join('\n');
}

export const USAGE = `npm run new
npm run new -- --title "…" --summary "…" --topic networking --difficulty easy
               --size 90 --skill "OCaml:required:basic" --outcome "…"

Asks about an idea and writes its file into the folder of ideas. What a flag
says is not asked; where all that is needed is said, nothing is.

Needed without a terminal:

${rows(QUESTIONS.filter(isRequiredQuestion))}

What else can be said:

${rows(QUESTIONS.filter((question) => !isRequiredQuestion(question)))}
${row('  --new-person "name=…"', 'Somebody who is not in people.yaml: added there, and made a mentor. Also id=…, github=…, url=… and confirmed=DAY, the day they agreed to be named, behind commas.')}
${row('  --projects DIR', 'The folder of ideas (projects, or PROJECTS_DIR).')}
${row('  --yes, -y', 'Ask nothing.')}
${row('  --dry-run', 'Print the file and write nothing.')}

Flags for lists may be given again and again.

Exit status: 0 when the idea was written, 1 when something is wrong with it and
nothing was written, 2 when the command cannot be understood or something that
is needed is missing, 130 when it was stopped.`;

/** The questions that cannot do without an answer and have none. */
export function findMissingAnswers(answers: Answers): readonly Question[] {
  return QUESTIONS.filter((question) => isRequiredQuestion(question) && !(question.name in answers));
}

/** What is said when nothing can be asked and answers are missing: all of them, with the flag for each. */
export function formatMissingAnswers(missing: readonly Question[]): string {
  return `Nothing is asked without a terminal or with --yes, and this is missing:\n\n${rows(missing)}\n\nnpm run new -- --help says what else there is.`;
}

/** What `npm run new` is asked to do, or what cannot be understood of it. */
export type NewRequest =
  | {
      readonly kind: 'new';
      readonly projects: string;
      readonly answers: Answers;
      readonly people: readonly NewPerson[];
      /** Whether nothing may be asked. */
      readonly silent: boolean;
      readonly dryRun: boolean;
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

/** What is wrong with a word of the command line by itself. */
function complaintOf(token: Token): string | undefined {
  if (token.kind === 'positional') return `"${token.value}" belongs to no flag; put a value of several words in "quotes".`;
  if (token.kind !== 'option') return undefined;
  if (!FLAGS.includes(token.name))
    return `There is no flag ${token.rawName}.${didYouMean(
      token.rawName,
      FLAGS.map((flag) => `--${flag}`),
    )}`;
  const takesValue = (OPTIONS as Readonly<Record<string, { type: string }>>)[token.name]?.type === 'string';
  if (takesValue && token.value === undefined) return `--${token.name} has no value; write it behind the flag.`;
  return !takesValue && token.value !== undefined ? `--${token.name} takes no value.` : undefined;
}

function answersOf(said: Readonly<Record<string, readonly string[] | undefined>>): Answers {
  return Object.fromEntries(
    QUESTIONS.flatMap(({ name, flag, form }) => {
      const words = said[flag];
      return words === undefined ? [] : [[name, PARSE_ANSWER[form](words)] as const];
    }),
  );
}

/** `answers` with the people that were described among the mentors, behind those who were named. */
function withMentors(answers: Answers, people: readonly NewPerson[]): Answers {
  if (people.length === 0) return answers;
  const named = (answers.mentors ?? []) as readonly string[];
  return { ...answers, mentors: [...new Set([...named, ...people.map(({ id }) => id)])] };
}

/** Reads the command line after the command's name; `folder` is where ideas are when it does not say. Never throws. */
export function parseNewArguments(words: readonly string[], folder: string): NewRequest {
  // Read loosely first: Node's own complaints are in the words of programmers.
  const { tokens } = parseArgs({ args: [...words], options: OPTIONS, strict: false, tokens: true, allowPositionals: true });
  const said = new Map<string, string[]>();
  for (const token of tokens) {
    const message = complaintOf(token);
    if (message !== undefined) return { kind: 'wrong', message };
    if (token.kind === 'option') said.set(token.name, [...(said.get(token.name) ?? []), token.value ?? '']);
  }
  if (said.has('help')) return { kind: 'help' };
  const twice = QUESTIONS.find(({ flag, form }) => !REPEATABLE.has(form) && (said.get(flag)?.length ?? 0) > 1);
  if (twice !== undefined) return { kind: 'wrong', message: `--${twice.flag} is given twice; keep one.` };
  const people = (said.get('new-person') ?? []).map(parsePerson);
  const unclear = people.find((person) => typeof person === 'string');
  if (unclear !== undefined) return { kind: 'wrong', message: unclear };
  const described = people.filter((person) => typeof person !== 'string');
  const projects = said.get('projects')?.at(-1) ?? folder;
  if (projects === '') return { kind: 'wrong', message: '--projects is empty; name a folder of ideas.' };
  return {
    kind: 'new',
    projects,
    answers: withMentors(answersOf(Object.fromEntries(said)), described),
    people: described,
    silent: said.has('yes'),
    dryRun: said.has('dry-run'),
  };
}
