import type { Register } from '../../domain/idea.ts';
import { LEVELS, NEEDS, type Term } from '../../domain/vocabulary.ts';
import type { Answers } from '../../drafts/answers.ts';
import type { Question } from '../../drafts/question.ts';
import { isNeeded, purposeOf, QUESTIONS } from '../../drafts/questions.ts';
import { wrap } from '../../domain/text/terminal.ts';

const NAMES = 26;

function row(name: string, purpose: string): string {
  const [first = '', ...further] = wrap(purpose, 80 - NAMES);
  const head = name.length < NAMES ? [name.padEnd(NAMES) + first] : [name, ' '.repeat(NAMES) + first];
  return [...head, ...further.map((line) => ' '.repeat(NAMES) + line)].join('\n');
}

const valuesOf = (terms: readonly Term[]): string => terms.map(({ value }) => value).join(', ');
/** Nothing is known of topics or programmes here: the words of a vocabulary are listed, ids of a folder are not. */
const NO_REGISTER: Register = { topics: new Map(), people: new Map(), programmes: new Map() };

function wordsOf({ form, terms }: Question): string {
  if (form === 'skills') return ` NEED: ${valuesOf(NEEDS)}. LEVEL: ${valuesOf(LEVELS)}.`;
  const words = valuesOf(terms?.(NO_REGISTER) ?? []);
  return words === '' ? '' : ` ${form === 'hours' ? '' : 'One of '}${words}.`;
}

function questionRow(question: Question): string {
  return row(`  --${question.flag} ${question.sample}`, `${purposeOf(question)}${wordsOf(question)}`);
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

${rows(QUESTIONS.filter(isNeeded))}

What else can be said:

${rows(QUESTIONS.filter((question) => !isNeeded(question)))}
${row('  --new-person "name=…"', 'Somebody who is not in people.yaml: added there, and made a mentor. Also id=…, github=…, url=… and confirmed=DAY, the day they agreed to be named, behind commas.')}
${row('  --projects DIR', 'The folder of ideas (projects, or PROJECTS_DIR).')}
${row('  --yes, -y', 'Ask nothing.')}
${row('  --dry-run', 'Print the file and write nothing.')}

Flags for lists may be given again and again.

Exit status: 0 when the idea was written, 1 when something is wrong with it and
nothing was written, 2 when the command cannot be understood or something that
is needed is missing, 130 when it was stopped.`;

/** The questions that cannot do without an answer and have none. */
export function unanswered(answers: Answers): readonly Question[] {
  return QUESTIONS.filter((question) => isNeeded(question) && !(question.name in answers));
}

/** What is said when nothing can be asked and answers are missing: all of them, with the flag for each. */
export function missingMessage(missing: readonly Question[]): string {
  return `Nothing is asked without a terminal or with --yes, and this is missing:\n\n${rows(missing)}\n\nnpm run new -- --help says what else there is.`;
}
