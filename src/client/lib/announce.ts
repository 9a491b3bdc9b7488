/** Where it is said what a button has done: a region has to stand there before it says something, or nobody hears it. */
const region = document.createElement('p');
region.ariaLive = 'polite';
document.body.append(region);

/**
 * Says `words`, a whole sentence, to the ear.
 * @param isSeen whether to the eye as well, which is for what the page itself does not show
 */
export function announce(words: string, isSeen = false): void {
  region.className = isSeen ? 'announcement' : 'visually-hidden';
  region.textContent = words;
}
