import { createElement } from './dom.ts';

/** Screen readers only announce changes of a live region that is already on the page. */
const region = createElement('p', { ariaLive: 'polite' });
document.body.append(region);

/**
 * Announces `message`, a whole sentence, to screen readers.
 * @param isVisible whether to show it too, for a message that the page does not show anywhere else
 */
export function announce(message: string, isVisible = false): void {
  region.className = isVisible ? 'announcement' : 'visually-hidden';
  region.textContent = message;
}
