import { truncate } from '../../domain/text/truncate.ts';
import { type ComparableIdea, createDuplicateFinder } from '../../check/rules/near-duplicate.ts';
import { escapeControls } from '../../domain/text/terminal.ts';
import { checkbox, confirm, select } from '@inquirer/prompts';
import { checkAnswer, formatAnswerError, checkNewName, suggestFileName } from '../../drafts/new-idea.ts';
import { PARSE_ANSWER, type Form, type Question, questionHelp, QUESTIONS } from '../../drafts/questions.ts';
import { isRequired } from '../../schema/field-order.ts';
import { askLine, PROMPT_WIDTH, askLines, toPromptChoice } from './prompts.ts';
import { askPeople, askSkills } from './ask-rows.ts';
import type { Session } from './session.ts';

/** What is shown below a title while it is typed: ideas that may be the same, each with its file, on lines of at most `width`. */
export function formatSimilarIdeas(near: readonly ComparableIdea[], width: number): string[] {
  if (near.length === 0) return [];
  const row = ({ id, title }: ComparableIdea): string => {
    const file = `  ${id}.mdx`;
    return `${truncate(`  ${escapeControls(title)}`, Math.max(width - file.length, 10))}${file}`;
  };
  return ['Much like what is there already:', ...near.map(row)];
}

type Stoppable = { readonly signal: AbortSignal };
type Asking = (question: Question, session: Session, context: Stoppable) => Promise<unknown>;

const wrongFor = ({ name }: Question, { answers, context }: Session) => {
  // What an idea can do without may be passed over with Enter.
  const mayBeLeft = !isRequired(name);
  return (value: unknown): string | undefined =>
    mayBeLeft && value === '' ? undefined : formatAnswerError(checkAnswer(name, value, answers, context));
};

const askTitle: Asking = (question, session, context) => {
  const near = createDuplicateFinder(session.context.neighbours);
  const below = (typed: string): string[] => formatSimilarIdeas(near({ id: '', title: typed, summary: '' }), PROMPT_WIDTH);
  return askLine({ message: question.ask, hint: questionHelp(question), wrong: wrongFor(question, session), below }, context);
};

const askOneLine: Asking = (question, session, context) =>
  askLine({ message: question.ask, hint: questionHelp(question), wrong: wrongFor(question, session) }, context);

const askSome: Asking = (question, session, context) => {
  const wrong = wrongFor(question, session);
  const suggested = (question.suggested ?? []) as readonly unknown[];
  const terms = question.terms?.(session.context.register) ?? [];
  const choices = terms.map((term) => ({ ...toPromptChoice(term), checked: suggested.includes(term.value) }));
  const validate = (chosen: readonly { readonly value: unknown }[]): string | true => wrong(chosen.map(({ value }) => value)) ?? true;
  return checkbox({ message: question.ask, choices, validate, loop: false, pageSize: 12, shortcuts: { all: null, invert: null } }, context);
};

const askSeveral: Asking = async (question, session, context) => {
  const isText = question.form === 'text';
  const value = (lines: readonly string[]): unknown => (isText ? lines.join('\n') : lines);
  const wrong = wrongFor(question, session);
  const hint = `${questionHelp(question)} One a line, an empty one ends it.`;
  const lines = await askLines(
    {
      message: question.ask,
      hint: isText ? 'In Markdown, as many lines as you like; an empty one ends it. Nothing leaves an outline to fill in later.' : hint,
      wrong: (said) => wrong(value(said)),
      keep: (said) => session.answer(question.name, value(said)),
      isText,
    },
    context,
  );
  return value(lines);
};

const askName: Asking = async ({ ask }, { answers, taken }, context) => {
  const suggested = suggestFileName(String(answers.title ?? ''), taken);
  const nameOf = (said: string): string => String(PARSE_ANSWER.id([said]));
  const wrong = (said: string): string | undefined => checkNewName(nameOf(said), taken).map(({ message, hint }) => `${message} ${hint}`)[0];
  return nameOf(
    await askLine({ message: ask, hint: 'Without .mdx. It becomes the address, and addresses last.', suggested, wrong }, context),
  );
};

const ASK: Readonly<Record<Form, Asking>> = {
  title: askTitle,
  line: askOneLine,
  one: ({ ask, suggested, terms }, session, context) =>
    select(
      { message: ask, choices: (terms?.(session.context.register) ?? []).map(toPromptChoice), default: suggested as string, loop: false },
      context,
    ),
  some: askSome,
  hours: askSome,
  skills: askSkills,
  people: askPeople,
  lines: askSeveral,
  text: askSeveral,
  id: askName,
};

/** Asks what `session` has no answer to yet, and what is optional only of those who have more to say. */
export async function askQuestions(session: Session, context: Stoppable): Promise<void> {
  const askAll = async (questions: readonly Question[]): Promise<void> => {
    for (const question of questions) {
      if (!(question.name in session.answers)) session.answer(question.name, await ASK[question.form](question, session, context));
    }
  };
  await askAll(QUESTIONS.filter(({ later }) => !later));
  const more = QUESTIONS.filter(({ name, later }) => later && !(name in session.answers));
  if (more.length === 0) return;
  const message = 'Say more now: text, code, programmes, what could follow?';
  if (await confirm({ message, default: false }, context)) await askAll(more);
}
