import { didYouMeanIdeas } from '../domain/lost.ts';
import type { RecordSet } from '../domain/idea-record.ts';

/** On the page for lost visitors: the ideas whose names are nearest to the address they came by. */
class NearestIdeas extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const { records: url = '', address = '' } = this.dataset;
    const [response, { createSearch }] = await Promise.all([fetch(url), import('../search/search.ts')]);
    if (!response.ok) return;
    const recordSet = (await response.json()) as RecordSet;
    const near = didYouMeanIdeas(location.pathname, recordSet.records, createSearch(recordSet), 5);
    this.querySelector('ul')?.replaceChildren(
      ...near.map(({ id, title }) => {
        const item = document.createElement('li');
        const link = document.createElement('a');
        link.href = address.replace(/\/+$/, `/${id}/`);
        link.textContent = title;
        item.append(link);
        return item;
      }),
    );
    this.hidden = near.length === 0;
  }
}

customElements.define('nearest-ideas', NearestIdeas);
