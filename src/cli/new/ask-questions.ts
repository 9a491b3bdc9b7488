import { checkbox, confirm, select } from '@inquirer/prompts';
import { type ComparableIdea, createDuplicateFinder } from '../../check/rules/near-duplicate.ts';
import { escapeControls } from '../../domain/text/terminal.ts';
import { truncate } from '../../domain/text/truncate.ts';
import { checkAnswer, formatAnswerError, checkNewName, suggestFileName } from '../../drafts/new-idea.ts';
import { getOptions, PARSE_ANSWER, type AnswerKind, type Question, QUESTIONS } from '../../drafts/questions.ts';
import { askPeople, askSkills } from './ask-rows.ts';
import { askLine, askLines, PROMPT_WIDTH, toPromptChoice, type PromptContext } from './prompts.ts';
import type { Session } from './session.ts';

/** The lines below the title prompt: existing ideas that may be the same, with their files, at most `width` characters each. */
export function formatSimilarIdeas(ideas: readonly ComparableIdea[], width: number): string[] {
  if (ideas.length === 0) return [];
  const rows = ideas.map(({ id, title }) => {
    const file = `  ${id}.mdx`;
    return `${truncate(`  ${escapeControls(title)}`, Math.max(width - file.length, 10))}${file}`;
  });
  return ['Similar ideas that exist already:', ...rows];
}

type Ask = (question: Question, session: Session, context: PromptContext) => Promise<unknown>;

/** Validates answers to a question. An optional question can be skipped with Enter. */
function createValidator({ name, isRequired }: Question, { answers, context }: Session): (value: unknown) => string | undefined {
  return (value) => (!isRequired && value === '' ? undefined : formatAnswerError(checkAnswer(name, value, answers, context)));
}

const askTitle: Ask = (question, session, context) => {
  const findSimilar = createDuplicateFinder(session.context.existingIdeas);
  const below = (title: string): string[] => formatSimilarIdeas(findSimilar({ id: '', title, summary: '' }), PROMPT_WIDTH);
  const validate = createValidator(question, session);
  return askLine({ message: question.prompt, hint: question.help, validate, below }, context);
};

const askText: Ask = (question, session, context) =>
  askLine({ message: question.prompt, hint: question.help, validate: createValidator(question, session) }, context);

const askChoice: Ask = (question, session, context) =>
  select(
    {
      message: question.prompt,
      choices: getOptions(question, session.context.referenceData).map(toPromptChoice),
      default: question.example as string,
      loop: false,
    },
    context,
  );

const askChoices: Ask = (question, session, context) => {
  const findError = createValidator(question, session);
  // The topic and the programme of an example are no suggestions.
  const suggested = (question.options ? question.example : []) as readonly unknown[];
  const options = getOptions(question, session.context.referenceData);
  const choices = options.map((term) => ({ ...toPromptChoice(term), checked: suggested.includes(term.value) }));
  const validate = (chosen: readonly { readonly value: unknown }[]): string | true => findError(chosen.map(({ value }) => value)) ?? true;
  const shortcuts = { all: null, invert: null };
  return checkbox({ message: question.prompt, choices, validate, loop: false, pageSize: 12, shortcuts }, context);
};

const askSeveralLines: Ask = async (question, session, context) => {
  const isText = question.kind === 'text';
  const toValue = (lines: readonly string[]): unknown => (isText ? lines.join('\n') : lines);
  const findError = createValidator(question, session);
  const hint = isText
    ? 'Markdown, on as many lines as you like. An empty line ends the text. Without a text, the file gets an outline to fill in.'
    : `${question.help} One per line. An empty line ends the list.`;
  const lines = await askLines(
    {
      message: question.prompt,
      hint,
      validate: (typed) => findError(toValue(typed)),
      onChange: (typed) => session.setAnswer(question.name, toValue(typed)),
      isText,
    },
    context,
  );
  return toValue(lines);
};

const askFileName: Ask = async ({ prompt }, { answers, taken }, context) => {
  const suggested = suggestFileName(String(answers.title ?? ''), taken);
  const toName = (typed: string): string => String(PARSE_ANSWER.id([typed]));
  const validate = (typed: string): string | undefined =>
    checkNewName(toName(typed), taken).map(({ message, hint }) => `${message} ${hint}`)[0];
  const hint = 'Without .mdx. It becomes the address of the page, which does not change later.';
  return toName(await askLine({ message: prompt, hint, suggested, validate }, context));
};

const ASK: Readonly<Record<AnswerKind, Ask>> = {
  title: askTitle,
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
export async function askQuestions(session: Session, context: PromptContext): Promise<void> {
  const askAll = async (questions: readonly Question[]): Promise<void> => {
    for (const question of questions) {
      if (!(question.name in session.answers)) session.setAnswer(question.name, await ASK[question.kind](question, session, context));
    }
  };
  await askAll(QUESTIONS.filter(({ isExtra }) => !isExtra));
  const extra = QUESTIONS.filter(({ name, isExtra }) => isExtra && !(name in session.answers));
  if (extra.length === 0) return;
  const message = 'Add more now? (text, code, programmes, stretch goals)';
  if (await confirm({ message, default: false }, context)) await askAll(extra);
}
