import { isNewSince } from '../../domain/visits.ts';
import { textElement } from '../lib/dom.ts';
import { keptVisits } from './kept-visits.ts';

/** Says of an idea that joined the catalogue on the day `data-day` whether that was after the visitor was last here. */
class NewMark extends HTMLElement {
  connectedCallback(): void {
    if (this.hasChildNodes() || !isNewSince(keptVisits.value, this.dataset['day'] ?? '')) return;
    this.append('new', textElement('span', ' since your last visit'));
  }
}

customElements.define('new-mark', NewMark);
