/*
 * The service worker, which makes the site work offline. The build writes `const EDITION` before it, see
 * src/integrations/service-worker.ts.
 *
 * An edition is the output of one build: some pages, and all files that these pages load. The URLs of these files change
 * with their content. Each edition has its own cache, and a page is only cached when all files that it loads belong to the
 * same edition. So a page never gets the search index of another build. A new edition is cached beside the old one, and
 * becomes active when no page of the old one is open any more, which is the default of browsers.
 */
const BASE = registration.scope;
const CACHE_PREFIX = `${BASE}#`;
const CACHE_NAME = CACHE_PREFIX + EDITION.name;
/** How long to wait for the network when the page is cached. */
const TIMEOUT_MS = 3000;
/** How many visited pages a new edition caches again. */
const MAX_VISITED_PAGES = 100;

const toAbsolute = (path) => new URL(path, BASE).href;
const PAGES = EDITION.pages.map(toAbsolute);
const FILES = EDITION.files.map(toAbsolute);

/** Paths below the base path that change with their content: a script, or the folder of a search index. */
const HASHED_PATH = /^(?:_astro|find)\/[\w.-]+/;
const isHashed = (url) => HASHED_PATH.test(url.slice(BASE.length));
const isOfThisEdition = (html) => {
  const hashedPaths = html.split(`"${new URL(BASE).pathname}`).flatMap((rest) => HASHED_PATH.exec(rest) ?? []);
  return hashedPaths.every((path) => EDITION.hashedUrls.includes(path));
};

async function cachePage(cache, url, response) {
  if (!response.ok || response.redirected) throw new Error(`${url} answered ${response.status}`);
  if (!isOfThisEdition(await response.clone().text())) throw new Error(`${url} is of another edition`);
  await cache.put(url, response);
}

async function findVisitedPages() {
  const oldNames = (await caches.keys()).filter((name) => name.startsWith(CACHE_PREFIX) && name !== CACHE_NAME);
  const cachedUrls = await Promise.all(oldNames.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)));
  const openPages = await clients.matchAll({ includeUncontrolled: true, type: 'window' });
  const urls = [...cachedUrls.flat(), ...openPages.map(({ url }) => url.replace(/[?#].*/, ''))];
  return [...new Set(urls)].filter((url) => !isHashed(url) && !PAGES.includes(url) && !FILES.includes(url)).slice(-MAX_VISITED_PAGES);
}

async function install() {
  const cache = await caches.open(CACHE_NAME);
  const fetchPage = async (url) => cachePage(cache, url, await fetch(url, { cache: 'no-cache' }));
  await Promise.all([...PAGES.map(fetchPage), cache.addAll(FILES)]);
  // A visited page may be gone. That must not stop the new edition.
  await Promise.allSettled((await findVisitedPages()).map(fetchPage));
}

/** Copies the pages that were visited since the install, and deletes the caches of old editions. */
async function activate() {
  const cache = await caches.open(CACHE_NAME);
  for (const url of await findVisitedPages()) {
    const cached = (await cache.match(url)) ?? (await caches.match(url));
    // A page of another edition is not copied.
    if (cached) await cachePage(cache, url, cached).catch(() => undefined);
  }
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(CACHE_PREFIX) && name !== CACHE_NAME).map((name) => caches.delete(name)));
  await clients.claim();
}

/** The page from the network. When that is slow or fails, the cached page, or else the offline page. */
async function getPage(fetching, url) {
  const cache = await caches.open(CACHE_NAME);
  const cached = await cache.match(url);
  if (!cached) return fetching.catch(() => cache.match(toAbsolute('offline/')));
  const timeout = new Promise((resolve) => setTimeout(resolve, TIMEOUT_MS, cached));
  return Promise.race([fetching, timeout]).catch(() => cached);
}

/** A file whose URL changes with its content, from the cache of any edition or from the network. */
async function getHashedFile(request) {
  const cached = await caches.match(request.url);
  if (cached) return cached;
  const response = await fetch(request);
  if (response.ok && isOfThisEdition(`"${new URL(request.url).pathname}`)) {
    const cache = await caches.open(CACHE_NAME);
    await cache.put(request.url, response.clone());
  }
  return response;
}

addEventListener('install', (event) => event.waitUntil(install()));
addEventListener('activate', (event) => event.waitUntil(activate()));
addEventListener('fetch', (event) => {
  const { request } = event;
  const url = request.url.replace(/[?#].*/, '');
  if (request.method !== 'GET' || !url.startsWith(BASE)) return;
  if (request.mode === 'navigate') {
    const fetching = fetch(request);
    const copying = fetching.then((response) => response.clone());
    event.respondWith(getPage(fetching, url));
    // The pages of an edition never change, and pages of other editions are not cached.
    const cacheVisit = async (response) => PAGES.includes(url) || cachePage(await caches.open(CACHE_NAME), url, response);
    event.waitUntil(copying.then(cacheVisit).catch(() => undefined));
  } else if (isHashed(url)) {
    event.respondWith(getHashedFile(request));
  } else if (FILES.includes(url)) {
    event.respondWith(fetch(request).catch(() => caches.match(url)));
  }
});
