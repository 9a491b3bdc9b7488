import { createTextElement } from '../lib/dom.ts';

/**
 * Says `words` at `place`, a live region. A way to undo what was done gets the focus: what had it is gone.
 * @param undo does so; the words are taken back first
 */
export function showStatus(place: HTMLElement, words: string, undo?: () => void): void {
  place.replaceChildren(createTextElement('span', words));
  if (!undo) return;
  const button = createTextElement('button', 'Put it back');
  button.type = 'button';
  button.addEventListener('click', () => {
    place.replaceChildren();
    undo();
  });
  place.append(' ', button);
  button.focus();
}
