import { nearestIdeas } from '../domain/nearest-ideas.ts';
import type { IdeaRecord } from '../domain/idea-record.ts';
import { loadRecords } from './records.ts';

const MOST = 5;

function itemFor({ id, title }: IdeaRecord, folder: string): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = `${folder}${id}/`;
  link.textContent = title;
  item.append(link);
  return item;
}

/** On the page for lost visitors: the ideas whose names are nearest to the address they came by. */
class NearestIdeas extends HTMLElement {
  connectedCallback(): void {
    // Without the records the page still has its other ways on.
    void this.#show().catch(() => undefined);
  }

  async #show(): Promise<void> {
    const { records = '', folder = '' } = this.dataset;
    const [recordSet, { createSearch }] = await Promise.all([loadRecords(records), import('../search/search.ts')]);
    const near = nearestIdeas(location.pathname, recordSet.records, createSearch(recordSet), MOST);
    this.querySelector('ul')?.replaceChildren(...near.map((record) => itemFor(record, folder)));
    this.hidden = near.length === 0;
  }
}

customElements.define('nearest-ideas', NearestIdeas);
