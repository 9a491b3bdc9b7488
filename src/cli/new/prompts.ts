import { createPrompt, makeTheme, useKeypress, usePrefix, useRef, useState, type Status } from '@inquirer/core';
import { visible } from '../../domain/text/visible.ts';
import { wrapped } from './ask-line.ts';
import { strokeOf } from './line-state.ts';

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

const theme = makeTheme();

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
    const stroke = strokeOf(key, paste as { current: boolean });
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
      if (key.name !== undefined) setMistake(undefined);
    }
  });

  const mark = isText ? '  ' : '  - ';
  const head = [[prefix, theme.style.message(message, status)].join(' '), ...lines.map((line) => mark + theme.style.answer(visible(line)))];
  if (status === 'done') return (lines.length === 0 ? [`${head[0]} ${theme.style.help('nothing for now')}`] : head).join('\n');
  const note = mistake === undefined ? theme.style.help(wrapped(hint)) : theme.style.error(wrapped(mistake));
  return [[...head, mark + typed].join('\n'), note];
});
