import {
  isBackspaceKey,
  isEnterKey,
  isTabKey,
  type KeypressEvent,
  createPrompt,
  makeTheme,
  useKeypress,
  usePrefix,
  useRef,
  useState,
  type Status,
} from '@inquirer/core';
import type { Term } from '../../domain/vocabulary.ts';
import { escapeControls, wrapText } from '../../domain/text/terminal.ts';
import { joinLines } from '../../drafts/questions.ts';

/** Turns bracketed paste on and off: the terminal then marks pasted text, so that line ends in it are not Enter keys. */
export const BRACKETED_PASTE = { on: '\u001B[?2004h', off: '\u001B[?2004l' } as const;

/** A row of a vocabulary as prompts show it: its label, and its meaning while it is selected. */
export function toPromptChoice<Value extends string | number>({ value, label, meaning }: Term<Value>) {
  return { value, name: escapeControls(label), description: escapeControls(meaning) };
}

const theme = makeTheme();
export const PROMPT_WIDTH = 78;

/** What the prompts for typed text share: the text, its error, and whether text is being pasted. */
function useTypedText(message: string, hint: string) {
  const [status, setStatus] = useState<Status>('idle');
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string>();
  const paste = useRef(false);
  const prefix = usePrefix({ status, theme });
  const note = wrapText(error ?? hint, PROMPT_WIDTH - 2).join('\n');
  return {
    typed,
    setTyped,
    setError,
    isDone: status === 'done',
    finish: () => setStatus('done'),
    /** Shows the error of an answer, if it has one. Returns whether it has none. */
    accept: (found: string | undefined): boolean => {
      setError(found);
      return found === undefined;
    },
    /** Whether `key` is part of a pasted text, whose line ends are not Enter keys. */
    isPasted: ({ name }: KeypressEvent): boolean => {
      if (name === 'paste-start' || name === 'paste-end') paste.current = name === 'paste-start';
      return paste.current;
    },
    question: `${prefix} ${theme.style.message(message, status)}`,
    /** The error, or else the hint. */
    note: error === undefined ? theme.style.help(note) : theme.style.error(note),
  };
}

interface PromptConfig<Answer> {
  readonly message: string;
  /** What to answer, below the line. */
  readonly hint: string;
  /** Returns the error of an answer, if it has one. */
  readonly validate: (answer: Answer) => string | undefined;
}

interface LineConfig extends PromptConfig<string> {
  /** The answer if people only press Enter. Tab puts it into the line, where they can change it. */
  readonly suggested?: string;
  /** Lines to show below the line while people type. */
  readonly below?: (typed: string) => readonly string[];
}

/** Asks for one line, with a hint below it, and validates it when people press Enter. */
export const askLine = createPrompt<string, LineConfig>(({ message, hint, suggested = '', validate, below = () => [] }, done) => {
  const { typed, setTyped, setError, isDone, finish, accept, isPasted, question, note } = useTypedText(message, hint);

  useKeypress((key, line) => {
    const isPaste = isPasted(key);
    if ((isEnterKey(key) && isPaste) || isTabKey(key)) {
      const text = isTabKey(key) ? typed || suggested : `${typed} `;
      line.clearLine(0);
      line.write(text);
      setTyped(text);
    } else if (isEnterKey(key)) {
      const answer = joinLines(typed) || suggested;
      if (!accept(validate(answer))) return line.write(typed);
      setTyped(answer);
      finish();
      done(answer);
    } else {
      setTyped(line.line);
      setError(undefined);
    }
  });

  if (isDone) return `${question} ${theme.style.answer(typed)}`;
  const offered = suggested === '' || typed !== '' ? [] : [theme.style.defaultAnswer(suggested)];
  return [[question, ...offered, typed].join(' '), [note, ...below(typed)].join('\n')];
});

interface LinesConfig extends PromptConfig<readonly string[]> {
  /** Called with the lines after every change, so that no line is lost if people stop. */
  readonly onChange: (lines: readonly string[]) => void;
  /** Whether pasted empty lines belong to the answer, as between paragraphs. */
  readonly isText: boolean;
}

/** Asks for lines until an empty one, and validates them after each. Backspace on an empty line opens the line before it again. */
export const askLines = createPrompt<readonly string[], LinesConfig>(({ message, hint, validate, onChange, isText }, done) => {
  const { typed, setTyped, setError, isDone, finish, accept, isPasted, question, note } = useTypedText(message, hint);
  const [lines, setLines] = useState<readonly string[]>([]);

  const update = (newLines: readonly string[], newTyped: string): void => {
    setLines(newLines);
    onChange(newLines);
    setTyped(newTyped);
  };

  useKeypress((key, line) => {
    const isPaste = isPasted(key);
    const answer = isText ? typed.trimEnd() : typed.trim();
    if (isEnterKey(key) && (answer !== '' || (isText && isPaste))) {
      if (accept(validate([...lines, answer]))) update([...lines, answer], '');
      else line.write(typed);
    } else if (isEnterKey(key)) {
      if (isPaste || !accept(validate(lines))) return;
      finish();
      done(lines);
    } else if (isBackspaceKey(key) && typed === '' && lines.length > 0) {
      const last = lines.at(-1) ?? '';
      line.write(last);
      update(lines.slice(0, -1), last);
    } else {
      setTyped(line.line);
      setError(undefined);
    }
  });

  const bullet = isText ? '  ' : '  - ';
  const answers = lines.map((line) => bullet + theme.style.answer(escapeControls(line)));
  if (isDone && lines.length === 0) return `${question} ${theme.style.help('none')}`;
  return isDone ? [question, ...answers].join('\n') : [[question, ...answers, bullet + typed].join('\n'), note];
});
