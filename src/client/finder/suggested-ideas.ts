import { suggestIdeas } from '../../domain/suggest-ideas.ts';
import { fetchBytes } from '../lib/fetch-file.ts';
import { logError } from '../lib/log-error.ts';
import { RowCache } from './row-cache.ts';

const MAX_SUGGESTIONS = 5;

/** On the 404 page: the ideas whose names are similar to the URL. */
class SuggestedIdeas extends HTMLElement {
  connectedCallback(): void {
    void this.#show().catch(logError);
  }

  async #show(): Promise<void> {
    const folder = this.dataset['files'] ?? '';
    const { openIndex } = await import('../../search/open-index.ts');
    const index = await openIndex((name) => fetchBytes(`${folder}${name}.bin`));
    const numbers = await suggestIdeas(location.pathname, async (text) => (await index.find(text))?.ideas, MAX_SUGGESTIONS);
    const rows = await new RowCache(folder).get(numbers);
    this.querySelector('ol')?.replaceChildren(...rows.map(({ row }) => row));
    this.hidden = rows.length === 0;
  }
}

customElements.define('suggested-ideas', SuggestedIdeas);
