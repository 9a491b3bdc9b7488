import { createTextElement } from '../lib/dom.ts';

/** A link to the page kept for `request`, named as the page names itself; undefined for what is no page. */
async function linkTo(cache: Cache, request: Request): Promise<HTMLLIElement | undefined> {
  const response = await cache.match(request);
  if (!response?.headers.get('Content-Type')?.startsWith('text/html')) return undefined;
  const title = new DOMParser().parseFromString(await response.text(), 'text/html').querySelector('h1')?.textContent;
  if (!title || request.url === new URL('offline/', baseAddress()).href) return undefined;
  const link = createTextElement('a', title);
  link.href = request.url;
  const item = document.createElement('li');
  item.append(link);
  return item;
}

function baseAddress(): string {
  return new URL(document.documentElement.dataset['base'] ?? '/', location.href).href;
}

/** On the page for readers who are offline: the pages that their browser has kept. */
class OfflinePages extends HTMLElement {
  connectedCallback(): void {
    // Without the list the page still has its other ways on.
    void this.#show().catch(() => undefined);
  }

  async #show(): Promise<void> {
    const names = (await caches.keys()).filter((name) => name.startsWith(`${baseAddress()}#`));
    for (const name of names) {
      const cache = await caches.open(name);
      const items = await Promise.all((await cache.keys()).map((request) => linkTo(cache, request)));
      this.querySelector('ul')?.append(...items.filter((item) => item !== undefined));
    }
    this.hidden = this.querySelector('li') === null;
  }
}

customElements.define('offline-pages', OfflinePages);
