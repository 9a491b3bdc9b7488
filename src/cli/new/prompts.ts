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

/** What the keys of a line come to. */
export type KeyAction = 'enter' | 'pasted end' | 'tab' | 'backspace' | 'other';

/** Ends of pasted lines come between these, where the terminal was asked to say so. */
export const BRACKETED_PASTE = { on: '\u001B[?2004h', off: '\u001B[?2004l' } as const;

/** Tells ends of lines that somebody pasted from those that they typed; `paste` remembers whether a paste is under way. */
function toKeyAction(key: KeypressEvent, paste: { current: boolean }): KeyAction {
  if (key.name === 'paste-start') paste.current = true;
  if (key.name === 'paste-end') paste.current = false;
  if (isEnterKey(key)) return paste.current ? 'pasted end' : 'enter';
  if (isTabKey(key)) return 'tab';
  return isBackspaceKey(key) ? 'backspace' : 'other';
}

/** A row of a vocabulary as prompts show it: its label, and what it means while it is looked at. */
export function toPromptChoice<Value extends string | number>({
  value,
  label,
  meaning,
}: Term<Value>): {
  value: Value;
  name: string;
  description: string;
} {
  return { value, name: escapeControls(label), description: escapeControls(meaning) };
}

interface LineConfig {
  readonly message: string;
  /** What the answer is for, below the line. */
  readonly hint?: string;
  /** What Enter alone answers; Tab takes it up to be changed. */
  readonly suggested?: string;
  /** What is wrong with an answer, if anything. */
  readonly wrong: (answer: string) => string | undefined;
  /** What is shown below the line while it is typed. */
  readonly below?: (typed: string) => readonly string[];
}

const theme = makeTheme();
export const PROMPT_WIDTH = 78;

/** `text` in lines that fit beside the mark of a mistake. */
function wrapPrompt(text: string): string {
  return wrapText(text, PROMPT_WIDTH - 2).join('\n');
}

/** Asks for a line, says below it what it is for and whatever else there is to say while it is typed, and checks it on Enter. */
export const askLine = createPrompt<string, LineConfig>(({ message, hint = '', suggested = '', wrong, below = () => [] }, done) => {
  const [status, setStatus] = useState<Status>('idle');
  const [typed, setTyped] = useState('');
  const [mistake, setMistake] = useState<string>();
  const paste = useRef(false);
  const prefix = usePrefix({ status, theme });

  useKeypress((key, line) => {
    const stroke = toKeyAction(key, paste);
    if (stroke === 'pasted end') {
      line.write(`${typed} `);
      setTyped(line.line);
    } else if (stroke === 'tab') {
      line.clearLine(0);
      line.write(typed || suggested);
      setTyped(typed || suggested);
    } else if (stroke === 'enter') {
      const answer = joinLines(typed) || suggested;
      const refusal = wrong(answer);
      setMistake(refusal);
      if (refusal === undefined) {
        setTyped(answer);
        setStatus('done');
        done(answer);
      } else line.write(typed);
    } else {
      setTyped(line.line);
      // oxlint-disable-next-line typescript/no-unnecessary-condition -- the type says otherwise, but a letter has no name
      if (stroke === 'backspace' || key.name !== undefined) setMistake(undefined);
    }
  });

  const head = [prefix, theme.style.message(message, status)];
  if (status === 'done') return [...head, theme.style.answer(typed)].join(' ');
  const offered = suggested === '' || typed !== '' ? [] : [theme.style.defaultAnswer(suggested)];
  const notes = [mistake === undefined ? theme.style.help(wrapPrompt(hint)) : theme.style.error(wrapPrompt(mistake)), ...below(typed)];
  return [[...head, ...offered, typed].join(' '), notes.filter((note) => note !== '').join('\n')];
});

interface LinesConfig {
  readonly message: string;
  readonly hint: string;
  /** What is wrong with the lines, if anything; also asked when they are to be all. */
  readonly wrong: (lines: readonly string[]) => string | undefined;
  /** Is told of every line, so that none is lost when the rest is given up. */
  readonly keep: (lines: readonly string[]) => void;
  /** Whether empty lines that are pasted belong to the answer, as between paragraphs. */
  readonly isText?: boolean;
}

/** Asks for lines until an empty one; Backspace on an empty one takes back the last. */
export const askLines = createPrompt<readonly string[], LinesConfig>(({ message, hint, wrong, keep, isText = false }, done) => {
  const [status, setStatus] = useState<Status>('idle');
  const [lines, setLines] = useState<readonly string[]>([]);
  const [typed, setTyped] = useState('');
  const [mistake, setMistake] = useState<string>();
  const paste = useRef(false);
  const prefix = usePrefix({ status, theme });

  const hold = (held: readonly string[]): void => {
    setLines(held);
    keep(held);
    setTyped('');
  };

  useKeypress((key, line) => {
    const stroke = toKeyAction(key, paste);
    const isEnd = stroke === 'enter' || stroke === 'pasted end';
    const said = isText ? typed.trimEnd() : typed.trim();
    if (isEnd && (said !== '' || (isText && stroke === 'pasted end'))) {
      const refusal = wrong([...lines, said]);
      setMistake(refusal);
      if (refusal === undefined) hold([...lines, said]);
      else line.write(typed);
    } else if (stroke === 'enter') {
      const refusal = wrong(lines);
      setMistake(refusal);
      if (refusal !== undefined) return;
      setStatus('done');
      done(lines);
    } else if (stroke === 'backspace' && typed === '' && lines.length > 0) {
      const last = lines.at(-1) ?? '';
      hold(lines.slice(0, -1));
      line.write(last);
      setTyped(last);
    } else if (!isEnd) {
      setTyped(line.line);
      // oxlint-disable-next-line typescript/no-unnecessary-condition -- as above
      if (key.name !== undefined) setMistake(undefined);
    }
  });

  const mark = isText ? '  ' : '  - ';
  const head = [
    [prefix, theme.style.message(message, status)].join(' '),
    ...lines.map((line) => mark + theme.style.answer(escapeControls(line))),
  ];
  if (status === 'done') return (lines.length === 0 ? [`${head[0]} ${theme.style.help('nothing for now')}`] : head).join('\n');
  const note = mistake === undefined ? theme.style.help(wrapPrompt(hint)) : theme.style.error(wrapPrompt(mistake));
  return [[...head, mark + typed].join('\n'), note];
});
