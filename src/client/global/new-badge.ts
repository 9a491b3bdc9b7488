import { toDay } from '../../domain/day.ts';
import { NO_VISITS, parseVisits, recordVisit, isNewSince } from '../../domain/visits.ts';
import { PersistedStore } from '../stores/persisted-store.ts';
import { createTextElement } from '../lib/dom.ts';

/** The days on which this browser showed ideas; that of today is among them as soon as it does. */
const visitsStore = new PersistedStore('visits', parseVisits, NO_VISITS);

visitsStore.set(recordVisit(visitsStore.value, toDay(new Date())));

/** Says of an idea that joined the catalogue on the day `data-day` whether that was after the visitor was last here. */
class NewBadge extends HTMLElement {
  connectedCallback(): void {
    if (this.hasChildNodes() || !isNewSince(visitsStore.value, this.dataset['day'] ?? '')) return;
    this.append('new', createTextElement('span', ' since your last visit'));
  }
}

customElements.define('new-badge', NewBadge);
