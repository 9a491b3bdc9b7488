import { suggestIdeas } from '../../domain/suggest-ideas.ts';
import { fetchBytes } from '../lib/fetch-file.ts';
import { RowCache } from './row-cache.ts';

const MOST = 5;

/** On the page for lost visitors: the ideas whose names are nearest to the address they came by. */
class SuggestedIdeas extends HTMLElement {
  connectedCallback(): void {
    // Without the index the page still has its other ways on.
    void this.#show().catch(() => undefined);
  }

  async #show(): Promise<void> {
    const folder = this.dataset['files'] ?? '';
    const { openIndex } = await import('../../search/open-index.ts');
    const index = await openIndex((name) => fetchBytes(`${folder}${name}.bin`));
    const near = await suggestIdeas(location.pathname, async (text) => (await index.find(text))?.ideas, MOST);
    const rows = await new RowCache(folder).get(near);
    this.querySelector('ol')?.replaceChildren(...rows.map(({ row }) => row));
    this.hidden = rows.length === 0;
  }
}

customElements.define('suggested-ideas', SuggestedIdeas);
