import { createPrompt, makeTheme, useKeypress, usePrefix, useRef, useState, type Status } from '@inquirer/core';
import { onOneLine } from '../../drafts/flag-value.ts';
import { wrap } from '../../domain/text/terminal.ts';
import { strokeOf } from './line-state.ts';

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
export const WIDTH = 78;

/** `text` in lines that fit beside the mark of a mistake. */
export function wrapped(text: string): string {
  return wrap(text, WIDTH - 2).join('\n');
}

/** Asks for a line, says below it what it is for and whatever else there is to say while it is typed, and checks it on Enter. */
export const askLine = createPrompt<string, LineConfig>(({ message, hint = '', suggested = '', wrong, below = () => [] }, done) => {
  const [status, setStatus] = useState<Status>('idle');
  const [typed, setTyped] = useState('');
  const [mistake, setMistake] = useState<string>();
  const paste = useRef(false);
  const prefix = usePrefix({ status, theme });

  useKeypress((key, line) => {
    const stroke = strokeOf(key, paste as { current: boolean });
    if (stroke === 'pasted end') {
      line.write(`${typed} `);
      setTyped(line.line);
    } else if (stroke === 'tab') {
      line.clearLine(0);
      line.write(typed || suggested);
      setTyped(typed || suggested);
    } else if (stroke === 'enter') {
      const answer = onOneLine(typed) || suggested;
      const refusal = wrong(answer);
      setMistake(refusal);
      if (refusal === undefined) {
        setTyped(answer);
        setStatus('done');
        done(answer);
      } else line.write(typed);
    } else {
      setTyped(line.line);
      if (stroke === 'backspace' || key.name !== undefined) setMistake(undefined);
    }
  });

  const head = [prefix, theme.style.message(message, status)];
  if (status === 'done') return [...head, theme.style.answer(typed)].join(' ');
  const offered = suggested === '' || typed !== '' ? [] : [theme.style.defaultAnswer(suggested)];
  const notes = [mistake === undefined ? theme.style.help(wrapped(hint)) : theme.style.error(wrapped(mistake)), ...below(typed)];
  return [[...head, ...offered, typed].join(' '), notes.filter((note) => note !== '').join('\n')];
});
