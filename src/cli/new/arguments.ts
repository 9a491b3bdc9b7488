import { parseArgs } from 'node:util';
import { didYouMean } from '../../domain/text/suggest.ts';
import type { Answers } from '../../drafts/answers.ts';
import { REPEATABLE, VALUE_OF } from '../../drafts/flag-value.ts';
import { parsePerson, type NewPerson } from '../../drafts/new-people.ts';
import { QUESTIONS } from '../../drafts/questions.ts';

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
      return words === undefined ? [] : [[name, VALUE_OF[form](words)] as const];
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
