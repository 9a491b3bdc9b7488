import { basePath } from '../lib/base-path.ts';
import { createElement } from '../lib/dom.ts';
import { logError } from '../lib/log-error.ts';

const baseUrl = new URL(basePath, location.href).href;

/** A list item with a link to the cached page of `request`. Undefined for other files and for the offline page itself. */
async function createPageItem(cache: Cache, request: Request): Promise<HTMLLIElement | undefined> {
  const response = await cache.match(request);
  if (!response?.headers.get('Content-Type')?.startsWith('text/html')) return undefined;
  const title = new DOMParser().parseFromString(await response.text(), 'text/html').querySelector('h1')?.textContent;
  if (!title || request.url === `${baseUrl}offline/`) return undefined;
  return createElement('li', {}, createElement('a', { href: request.url }, title));
}

/** On the offline page: links to the pages that the service worker has cached. */
class OfflinePages extends HTMLElement {
  connectedCallback(): void {
    void this.#show().catch(logError);
  }

  async #show(): Promise<void> {
    const cacheNames = (await caches.keys()).filter((name) => name.startsWith(`${baseUrl}#`));
    for (const name of cacheNames) {
      const cache = await caches.open(name);
      const items = await Promise.all((await cache.keys()).map((request) => createPageItem(cache, request)));
      this.querySelector('ul')?.append(...items.filter((item) => item !== undefined));
    }
    this.hidden = this.querySelector('li') === null;
  }
}

customElements.define('offline-pages', OfflinePages);
