import { type ShortcutAction, SHORTCUTS } from '../../domain/keyboard-shortcuts.ts';
import { createTextElement } from '../lib/dom.ts';
import type { PersistedStore } from '../stores/persisted-store.ts';

/** What the help says of each shortcut. Apart from the table of keys, which every page loads. */
export const SHORTCUT_DESCRIPTIONS: Readonly<Record<ShortcutAction, string>> = {
  search: 'Go to the search box, from any page',
  next: 'Go to the next idea of the list; the arrow also from the box',
  previous: 'Go to the idea before; from the first, to the box',
  open: 'Open the idea',
  star: 'Star the idea, or take its star away',
  clear: 'Empty the search box, or close what is open',
  help: 'Show these keys',
};

const CLASS = 'keyboard-help';

function list(): HTMLElement {
  const list = document.createElement('dl');
  for (const { action, keys } of SHORTCUTS) {
    const term = document.createElement('dt');
    keys.forEach(({ label }, at) => term.append(at > 0 ? ' or ' : '', createTextElement('kbd', label)));
    list.append(term, createTextElement('dd', SHORTCUT_DESCRIPTIONS[action]));
  }
  return list;
}

function letterSwitch(hasLetters: PersistedStore<boolean>): HTMLElement {
  const label = document.createElement('label');
  const input = document.createElement('input');
  input.type = 'checkbox';
  input.checked = hasLetters.value;
  input.addEventListener('change', () => hasLetters.set(input.checked));
  label.append(input, ' Shortcuts of a single letter or sign');
  return label;
}

function closeButton(dialog: HTMLDialogElement): HTMLElement {
  const button = createTextElement('button', 'Close');
  button.type = 'button';
  button.autofocus = true;
  button.addEventListener('click', () => dialog.close());
  return button;
}

/** Lists the keys in a dialog, with a switch to turn those of a single character off. The browser gives the focus back. */
export function showHelp(hasLetters: PersistedStore<boolean>): void {
  if (document.querySelector(`.${CLASS}`)) return;
  const dialog = document.createElement('dialog');
  dialog.className = CLASS;
  dialog.setAttribute('aria-label', 'Keyboard');
  dialog.setAttribute('closedby', 'any');
  dialog.append(createTextElement('h2', 'Keyboard'), list(), letterSwitch(hasLetters), closeButton(dialog));
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
