/** Where the focus is: in the search box, in another field, in the list of ideas, or anywhere else. */
export type FocusArea = 'box' | 'field' | 'list' | 'page';

export type ShortcutAction = 'search' | 'next' | 'previous' | 'open' | 'star' | 'clear' | 'help';

interface ShortcutKey {
  /** The value of KeyboardEvent.key. */
  readonly key: string;
  /** How the help shows the key. */
  readonly label: string;
  /** The focus areas where our code handles the key. Empty when the browser handles it. */
  readonly areas: readonly FocusArea[];
}

interface Shortcut {
  readonly action: ShortcutAction;
  readonly keys: readonly ShortcutKey[];
}

/** A key that types a character, so it is no shortcut in a field. */
const character = (key: string): ShortcutKey => ({ key, label: key, areas: ['list', 'page'] });
/** A key that scrolls the page, so it is a shortcut only in the search box and the list. */
const arrow = (key: string, label: string): ShortcutKey => ({ key, label, areas: ['box', 'list'] });
const builtIn = (key: string, label: string): ShortcutKey => ({ key, label, areas: [] });

/** Every shortcut in the order of the help. */
export const SHORTCUTS: readonly Shortcut[] = [
  { action: 'search', keys: [character('/')] },
  { action: 'next', keys: [arrow('ArrowDown', '↓'), character('j')] },
  { action: 'previous', keys: [arrow('ArrowUp', '↑'), character('k')] },
  { action: 'open', keys: [builtIn('Enter', 'Enter')] },
  { action: 'star', keys: [character('s')] },
  { action: 'clear', keys: [builtIn('Escape', 'Esc')] },
  { action: 'help', keys: [character('?')] },
];

/** The help texts. They are not part of SHORTCUTS, which every page loads. */
export const SHORTCUT_DESCRIPTIONS: Readonly<Record<ShortcutAction, string>> = {
  search: 'Go to the search box, from any page',
  next: 'Go to the next idea in the list; the arrow key also works in the search box',
  previous: 'Go to the previous idea; from the first idea, to the search box',
  open: 'Open the idea',
  star: 'Add the idea to your shortlist, or remove it',
  clear: 'Clear the search box, or close the dialog',
  help: 'Show this help',
};

/** The parts of a KeyboardEvent that matter. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/**
 * The action of a key press when the focus is in `area`, or undefined when the key is no shortcut there.
 * @param hasCharacterKeys whether shortcuts of a single character are on; speech input may type such keys by accident
 */
export function findShortcutAction(press: KeyPress, area: FocusArea, hasCharacterKeys: boolean): ShortcutAction | undefined {
  if (press.ctrlKey || press.metaKey || press.altKey) return undefined;
  if (press.key.length === 1 && !hasCharacterKeys) return undefined;
  return SHORTCUTS.find(({ keys }) => keys.some(({ key, areas }) => key === press.key && areas.includes(area)))?.action;
}

/** The stored choice whether shortcuts of a single character are on, or undefined when `json` is invalid. */
export function parseLetterKeys(json: unknown): boolean | undefined {
  return typeof json === 'boolean' ? json : undefined;
}
