import { type ShortcutAction, SHORTCUTS } from '../../domain/keyboard-shortcuts.ts';
import { createButton, createTextElement } from '../lib/dom.ts';
import type { PersistedStore } from '../stores/persisted-store.ts';

/** The help texts. They are not part of SHORTCUTS, because every page loads SHORTCUTS and few visitors open the help. */
export const SHORTCUT_DESCRIPTIONS: Readonly<Record<ShortcutAction, string>> = {
  search: 'Go to the search box, from any page',
  next: 'Go to the next idea in the list; the arrow key also works in the search box',
  previous: 'Go to the previous idea; from the first idea, to the search box',
  open: 'Open the idea',
  star: 'Add the idea to your shortlist, or remove it',
  clear: 'Clear the search box, or close the dialog',
  help: 'Show this help',
};

function createShortcutList(): HTMLElement {
  const list = document.createElement('dl');
  for (const { action, keys } of SHORTCUTS) {
    const term = document.createElement('dt');
    keys.forEach(({ label }, index) => term.append(index > 0 ? ' or ' : '', createTextElement('kbd', label)));
    list.append(term, createTextElement('dd', SHORTCUT_DESCRIPTIONS[action]));
  }
  return list;
}

function createLetterKeysCheckbox(letterKeysStore: PersistedStore<boolean>): HTMLElement {
  const label = document.createElement('label');
  const checkbox = document.createElement('input');
  checkbox.type = 'checkbox';
  checkbox.checked = letterKeysStore.value;
  checkbox.addEventListener('change', () => letterKeysStore.set(checkbox.checked));
  label.append(checkbox, ' Use shortcuts of a single character');
  return label;
}

/**
 * Opens a dialog with all shortcuts. The browser gives the focus back when it closes.
 * @param letterKeysStore whether shortcuts of a single character are on, which the visitor can change in the dialog
 */
export function openKeyboardHelp(letterKeysStore: PersistedStore<boolean>): void {
  if (document.querySelector('.keyboard-help')) return;
  const dialog = document.createElement('dialog');
  dialog.className = 'keyboard-help';
  dialog.setAttribute('aria-label', 'Keyboard shortcuts');
  dialog.setAttribute('closedby', 'any');
  const closeButton = createButton('Close');
  closeButton.autofocus = true;
  closeButton.addEventListener('click', () => dialog.close());
  dialog.append(
    createTextElement('h2', 'Keyboard shortcuts'),
    createShortcutList(),
    createLetterKeysCheckbox(letterKeysStore),
    closeButton,
  );
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
