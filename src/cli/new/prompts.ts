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

/** What every prompt gets: a signal that ends it. */
export interface PromptContext {
  readonly signal: AbortSignal;
}

type KeyAction = 'enter' | 'pasted line end' | 'tab' | 'backspace' | 'other';

/** Turns bracketed paste on and off: the terminal then marks pasted text, so that line ends in it are not Enter keys. */
export const BRACKETED_PASTE = { on: '\u001B[?2004h', off: '\u001B[?2004l' } as const;

/** Tells pasted line ends from Enter keys. `paste` remembers whether text is being pasted. */
function toKeyAction(key: KeypressEvent, paste: { current: boolean }): KeyAction {
  if (key.name === 'paste-start') paste.current = true;
  if (key.name === 'paste-end') paste.current = false;
  if (isEnterKey(key)) return paste.current ? 'pasted line end' : 'enter';
  if (isTabKey(key)) return 'tab';
  return isBackspaceKey(key) ? 'backspace' : 'other';
}

/** A row of a vocabulary as prompts show it: its label, and its meaning while it is selected. */
export function toPromptChoice<Value extends string | number>({ value, label, meaning }: Term<Value>) {
  return { value, name: escapeControls(label), description: escapeControls(meaning) };
}

interface LineConfig {
  readonly message: string;
  /** What to answer, below the line. */
  readonly hint?: string;
  /** The answer if people only press Enter. Tab puts it into the line, where they can change it. */
  readonly suggested?: string;
  /** Returns the error of an answer, if it has one. */
  readonly validate: (answer: string) => string | undefined;
  /** Lines to show below the line while people type. */
  readonly below?: (typed: string) => readonly string[];
}

const theme = makeTheme();
export const PROMPT_WIDTH = 78;

/** `text` in lines that leave room for the error mark. */
function wrapPrompt(text: string): string {
  return wrapText(text, PROMPT_WIDTH - 2).join('\n');
}

/** Asks for one line, with a hint below it, and validates it when people press Enter. */
export const askLine = createPrompt<string, LineConfig>(({ message, hint = '', suggested = '', validate, below = () => [] }, done) => {
  const [status, setStatus] = useState<Status>('idle');
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string>();
  const paste = useRef(false);
  const prefix = usePrefix({ status, theme });

  useKeypress((key, line) => {
    const action = toKeyAction(key, paste);
    if (action === 'pasted line end') {
      line.write(`${typed} `);
      setTyped(line.line);
    } else if (action === 'tab') {
      line.clearLine(0);
      line.write(typed || suggested);
      setTyped(typed || suggested);
    } else if (action === 'enter') {
      const answer = joinLines(typed) || suggested;
      const found = validate(answer);
      setError(found);
      if (found === undefined) {
        setTyped(answer);
        setStatus('done');
        done(answer);
      } else line.write(typed);
    } else {
      setTyped(line.line);
      // oxlint-disable-next-line typescript/no-unnecessary-condition -- the type is wrong: the key of a letter has no name
      if (action === 'backspace' || key.name !== undefined) setError(undefined);
    }
  });

  const head = [prefix, theme.style.message(message, status)];
  if (status === 'done') return [...head, theme.style.answer(typed)].join(' ');
  const offered = suggested === '' || typed !== '' ? [] : [theme.style.defaultAnswer(suggested)];
  const notes = [error === undefined ? theme.style.help(wrapPrompt(hint)) : theme.style.error(wrapPrompt(error)), ...below(typed)];
  return [[...head, ...offered, typed].join(' '), notes.filter((note) => note !== '').join('\n')];
});

interface LinesConfig {
  readonly message: string;
  readonly hint: string;
  /** Returns the error of the lines, if they have one. Called for every new line and at the end. */
  readonly validate: (lines: readonly string[]) => string | undefined;
  /** Called with the lines after every change, so that no line is lost if people stop. */
  readonly onChange: (lines: readonly string[]) => void;
  /** Whether pasted empty lines belong to the answer, as between paragraphs. */
  readonly isText?: boolean;
}

/** Asks for lines until an empty one. Backspace on an empty line opens the line before it again. */
export const askLines = createPrompt<readonly string[], LinesConfig>(({ message, hint, validate, onChange, isText = false }, done) => {
  const [status, setStatus] = useState<Status>('idle');
  const [lines, setLines] = useState<readonly string[]>([]);
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string>();
  const paste = useRef(false);
  const prefix = usePrefix({ status, theme });

  const update = (newLines: readonly string[]): void => {
    setLines(newLines);
    onChange(newLines);
    setTyped('');
  };

  useKeypress((key, line) => {
    const action = toKeyAction(key, paste);
    const isLineEnd = action === 'enter' || action === 'pasted line end';
    const answer = isText ? typed.trimEnd() : typed.trim();
    if (isLineEnd && (answer !== '' || (isText && action === 'pasted line end'))) {
      const found = validate([...lines, answer]);
      setError(found);
      if (found === undefined) update([...lines, answer]);
      else line.write(typed);
    } else if (action === 'enter') {
      const found = validate(lines);
      setError(found);
      if (found !== undefined) return;
      setStatus('done');
      done(lines);
    } else if (action === 'backspace' && typed === '' && lines.length > 0) {
      const last = lines.at(-1) ?? '';
      update(lines.slice(0, -1));
      line.write(last);
      setTyped(last);
    } else if (!isLineEnd) {
      setTyped(line.line);
      // oxlint-disable-next-line typescript/no-unnecessary-condition -- as above
      if (key.name !== undefined) setError(undefined);
    }
  });

  const bullet = isText ? '  ' : '  - ';
  const head = [
    [prefix, theme.style.message(message, status)].join(' '),
    ...lines.map((line) => bullet + theme.style.answer(escapeControls(line))),
  ];
  if (status === 'done') return (lines.length === 0 ? [`${head[0]} ${theme.style.help('none')}`] : head).join('\n');
  const note = error === undefined ? theme.style.help(wrapPrompt(hint)) : theme.style.error(wrapPrompt(error));
  return [[...head, bullet + typed].join('\n'), note];
});
