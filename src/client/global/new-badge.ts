import { dayOf } from '../../domain/day.ts';
import { NO_VISITS, parseVisits, visitOn, isNewSince } from '../../domain/visits.ts';
import { Stored } from '../stores/persisted-store.ts';
import { textElement } from '../lib/dom.ts';

/** The days on which this browser showed ideas; that of today is among them as soon as it does. */
export const keptVisits = new Stored('visits', parseVisits, NO_VISITS);

keptVisits.set(visitOn(keptVisits.value, dayOf(new Date())));

/** Says of an idea that joined the catalogue on the day `data-day` whether that was after the visitor was last here. */
class NewMark extends HTMLElement {
  connectedCallback(): void {
    if (this.hasChildNodes() || !isNewSince(keptVisits.value, this.dataset['day'] ?? '')) return;
    this.append('new', textElement('span', ' since your last visit'));
  }
}

customElements.define('new-mark', NewMark);
