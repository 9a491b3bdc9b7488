import { toDay } from '../../domain/day.ts';
import { NO_VISITS, parseVisits, recordVisit, isNewSince } from '../../domain/visits.ts';
import { createElement } from '../lib/dom.ts';
import { PersistedStore } from '../stores/persisted-store.ts';

const visitsStore = new PersistedStore('visits', parseVisits, NO_VISITS);
visitsStore.set(recordVisit(visitsStore.value, toDay(new Date())));

/** Marks an idea that was added on `data-day` as new, when the last visit was before that day. */
class NewBadge extends HTMLElement {
  connectedCallback(): void {
    if (this.hasChildNodes() || !isNewSince(visitsStore.value, this.dataset['day'] ?? '')) return;
    // A list only shows the word "new".
    const className = this.closest('.ideas') ? 'visually-hidden' : '';
    this.append('new', createElement('span', { className }, ' since your last visit'));
  }
}

customElements.define('new-badge', NewBadge);

/** When a visitor goes back to a list, moves the focus to the idea that they opened, unless the focus is already somewhere. */
function restoreFocus(): void {
  const { openedIdea } = (history.state ?? {}) as { readonly openedIdea?: string };
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (openedIdea === undefined || navigation?.type !== 'back_forward' || document.activeElement !== document.body) return;
  document.querySelector<HTMLElement>(`li[data-idea="${CSS.escape(openedIdea)}"] h3 a`)?.focus({ preventScroll: true });
}

document.addEventListener('click', ({ target }) => {
  const row = target instanceof Element && target.closest('a') ? target.closest<HTMLElement>('li[data-idea]') : null;
  if (row) history.replaceState({ ...(history.state as object | null), openedIdea: row.dataset['idea'] }, '');
});
restoreFocus();
// The results of a search come later than the page.
document.addEventListener('shown', restoreFocus);
