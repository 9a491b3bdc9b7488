/** Where the focus is, as far as keys care: the search box, another field, the list of ideas, anywhere else. */
export type FocusArea = 'box' | 'field' | 'list' | 'page';

export type ShortcutAction = 'search' | 'next' | 'previous' | 'open' | 'star' | 'clear' | 'help';

interface ShortcutKey {
  /** As a browser names it. */
  readonly key: string;
  /** As the help shows it. */
  readonly shown: string;
  /** Where we act on it; nowhere when the browser or the box does so by itself. */
  readonly from: readonly FocusArea[];
}

interface Shortcut {
  readonly action: ShortcutAction;
  readonly keys: readonly ShortcutKey[];
}

/** A key that writes something, so that it must be a shortcut in no field. */
const letter = (key: string): ShortcutKey => ({ key, shown: key, from: ['list', 'page'] });
/** A key that scrolls the page wherever the focus is not among the ideas. */
const arrow = (key: string, shown: string): ShortcutKey => ({ key, shown, from: ['box', 'list'] });
const builtIn = (key: string, shown: string): ShortcutKey => ({ key, shown, from: [] });

/** Every shortcut, in the order the help lists them, with the words of `shortcut-words.ts`. */
export const SHORTCUTS: readonly Shortcut[] = [
  { action: 'search', keys: [letter('/')] },
  { action: 'next', keys: [arrow('ArrowDown', '↓'), letter('j')] },
  { action: 'previous', keys: [arrow('ArrowUp', '↑'), letter('k')] },
  { action: 'open', keys: [builtIn('Enter', 'Enter')] },
  { action: 'star', keys: [letter('s')] },
  { action: 'clear', keys: [builtIn('Escape', 'Esc')] },
  { action: 'help', keys: [letter('?')] },
];

/** What a keyboard event tells of a key. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/**
 * What `press` asks for when the focus is at `place`; undefined when it is not for us.
 * @param hasLetters whether the reader wants shortcuts of a single character: who dictates or trembles may not
 */
export function findShortcutAction(press: KeyPress, place: FocusArea, hasLetters: boolean): ShortcutAction | undefined {
  if (press.ctrlKey || press.metaKey || press.altKey) return undefined;
  if (press.key.length === 1 && !hasLetters) return undefined;
  return SHORTCUTS.find(({ keys }) => keys.some(({ key, from }) => key === press.key && from.includes(place)))?.action;
}

/** The stored choice whether shortcuts of a single character are wanted; undefined when `json` is none. */
export function parseLetterKeys(json: unknown): boolean | undefined {
  return typeof json === 'boolean' ? json : undefined;
}
