import type { ShortcutAction } from '../../domain/keyboard-shortcuts.ts';

/** What the help says of each shortcut. Apart from the table of keys, which every page loads. */
export const SHORTCUT_WORDS: Readonly<Record<ShortcutAction, string>> = {
  search: 'Go to the search box, from any page',
  next: 'Go to the next idea of the list; the arrow also from the box',
  previous: 'Go to the idea before; from the first, to the box',
  open: 'Open the idea',
  star: 'Star the idea, or take its star away',
  clear: 'Empty the search box, or close what is open',
  help: 'Show these keys',
};
