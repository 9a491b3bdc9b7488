import { checkbox, confirm, select } from '@inquirer/prompts';
import { type ComparableIdea, createDuplicateFinder } from '../../check/rules/near-duplicate.ts';
import { escapeControls } from '../../domain/text/terminal.ts';
import { truncate } from '../../domain/text/truncate.ts';
import { checkAnswer, formatAnswerError, checkNewName, suggestFileName } from '../../drafts/new-idea.ts';
import { getOptions, PARSE_ANSWER, type AnswerKind, type Question, QUESTIONS } from '../../drafts/questions.ts';
import { askPeople, askSkills } from './ask-rows.ts';
import { askLine, askLines, PROMPT_WIDTH, toPromptChoice } from './prompts.ts';
import type { Session } from './session.ts';

/** The lines below the title prompt: existing ideas that may be the same, with their files, at most `width` characters each. */
export function formatSimilarIdeas(ideas: readonly ComparableIdea[], width: number): string[] {
  const rows = ideas.map(({ id, title }) => {
    const file = `  ${id}.mdx`;
    return `${truncate(`  ${escapeControls(title)}`, Math.max(width - file.length, 10))}${file}`;
  });
  return ideas.length === 0 ? [] : ['Similar ideas that exist already:', ...rows];
}

type Ask = (question: Question, session: Session) => Promise<unknown>;

/** Validates answers to a question. An optional question can be skipped with Enter. */
function createValidator({ name, isRequired }: Question, { answers, context }: Session): (value: unknown) => string | undefined {
  return (value) => (!isRequired && value === '' ? undefined : formatAnswerError(checkAnswer(name, value, answers, context)));
}

const askText: Ask = (question, session) => {
  const { name, prompt: message, help: hint } = question;
  const findSimilar = createDuplicateFinder(name === 'title' ? session.context.existingIdeas : []);
  const below = (title: string): string[] => formatSimilarIdeas(findSimilar({ id: '', title, summary: '' }), PROMPT_WIDTH);
  return askLine({ message, hint, validate: createValidator(question, session), below }, session.interruption);
};

const askChoice: Ask = (question, { context, interruption }) => {
  const choices = getOptions(question, context.referenceData).map(toPromptChoice);
  return select({ message: question.prompt, choices, default: question.suggested as string, loop: false }, interruption);
};

const askChoices: Ask = (question, session) => {
  const suggested = (question.suggested ?? []) as readonly unknown[];
  const options = getOptions(question, session.context.referenceData);
  const choices = options.map((term) => ({ ...toPromptChoice(term), checked: suggested.includes(term.value) }));
  const findError = createValidator(question, session);
  const validate = (chosen: readonly { readonly value: unknown }[]): string | true => findError(chosen.map(({ value }) => value)) ?? true;
  const shortcuts = { all: null, invert: null };
  return checkbox({ message: question.prompt, choices, validate, loop: false, pageSize: 12, shortcuts }, session.interruption);
};

const askSeveralLines: Ask = async (question, session) => {
  const { name, prompt: message, help } = question;
  const isText = question.kind === 'text';
  const hint = isText
    ? 'Markdown, on as many lines as you like. An empty line ends the text. Without a text, the file gets an outline to fill in.'
    : `${help} One per line. An empty line ends the list.`;
  const toValue = (lines: readonly string[]): unknown => (isText ? lines.join('\n') : lines);
  const findError = createValidator(question, session);
  const validate = (lines: readonly string[]): string | undefined => findError(toValue(lines));
  const onChange = (lines: readonly string[]): unknown => (session.answers[name] = toValue(lines));
  return toValue(await askLines({ message, hint, validate, onChange, isText }, session.interruption));
};

const askFileName: Ask = async ({ prompt: message }, { answers, taken, interruption }) => {
  const suggested = suggestFileName(String(answers.title ?? ''), taken);
  const toName = (typed: string): string => String(PARSE_ANSWER.id([typed]));
  const validate = (typed: string): string | undefined => formatAnswerError(checkNewName(toName(typed), taken));
  const hint = 'Without .mdx. It becomes the address of the page, which does not change later.';
  return toName(await askLine({ message, hint, suggested, validate }, interruption));
};

const ASK: Readonly<Record<AnswerKind, Ask>> = {
  line: askText,
  choice: askChoice,
  ids: askChoices,
  numbers: askChoices,
  skills: askSkills,
  people: askPeople,
  lines: askSeveralLines,
  text: askSeveralLines,
  id: askFileName,
};

/** Asks every question that has no answer in `session`. Extra questions follow only if the person wants them. */
export async function askQuestions(session: Session): Promise<void> {
  const findOpen = (wantsExtra: boolean): Question[] =>
    QUESTIONS.filter(({ name, isExtra = false }) => isExtra === wantsExtra && !(name in session.answers));
  const ask = async (question: Question): Promise<void> => {
    session.answers[question.name] = await ASK[question.kind](question, session);
  };
  for (const question of findOpen(false)) await ask(question);
  const message = 'Add more now? (text, code, programmes, stretch goals)';
  const extra = findOpen(true);
  if (extra.length === 0 || !(await confirm({ message, default: false }, session.interruption))) return;
  for (const question of extra) await ask(question);
}
