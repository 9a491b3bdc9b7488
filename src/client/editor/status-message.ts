import { createButton, createTextElement } from '../lib/dom.ts';

/**
 * Shows a message in `region`, a live region.
 * @param undo adds an undo button, which gets the focus, because the element that had it is gone
 */
export function showStatus(region: HTMLElement, message: string, undo?: () => void): void {
  region.replaceChildren(createTextElement('span', message));
  if (!undo) return;
  const button = createButton('Undo');
  button.addEventListener('click', () => {
    region.replaceChildren();
    undo();
  });
  region.append(' ', button);
  button.focus();
}
