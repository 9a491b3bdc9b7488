import { isBackspaceKey, isEnterKey, isTabKey, type KeypressEvent } from '@inquirer/core';

/** What the keys of a line come to. */
export type Stroke = 'enter' | 'pasted end' | 'tab' | 'backspace' | 'other';

/** Ends of pasted lines come between these, where the terminal was asked to say so. */
export const PASTES = { on: '\u001B[?2004h', off: '\u001B[?2004l' } as const;

/** Tells ends of lines that somebody pasted from those that they typed; `paste` remembers whether a paste is under way. */
export function strokeOf(key: KeypressEvent, paste: { current: boolean }): Stroke {
  if (key.name === 'paste-start') paste.current = true;
  if (key.name === 'paste-end') paste.current = false;
  if (isEnterKey(key)) return paste.current ? 'pasted end' : 'enter';
  if (isTabKey(key)) return 'tab';
  return isBackspaceKey(key) ? 'backspace' : 'other';
}
