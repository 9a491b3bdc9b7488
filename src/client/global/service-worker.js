/*
 * Keeps the catalogue for readers who are offline. The build writes `const EDITION` before this: see src/offline-edition.ts.
 *
 * An edition is what one build has published: a few pages and all the files they name, whose addresses change with their
 * content. Each edition has a cache of its own, and a page enters it only when every such file that it names is of the
 * same edition, so that no page ever meets the index of another. A new edition is kept beside the old one and takes over
 * when no page of the old one is open: that is what a browser does by itself with a worker that does not hurry.
 */
const BASE = registration.scope;
const PREFIX = `${BASE}#`;
const NAME = PREFIX + EDITION.name;
/** Milliseconds to wait for the network when the page is kept. */
const PATIENCE = 3000;
/** How many visited pages a new edition takes over. */
const MOST_VISITED = 100;

const absolute = (path) => new URL(path, BASE).href;
const PAGES = EDITION.pages.map(absolute);
const FILES = EDITION.files.map(absolute);

/** The addresses below the base path that change with their content: a script, or the folder of an index. */
const HASHED = /^(?:_astro|find)\/[\w.-]+/;
const isHashed = (url) => HASHED.test(url.slice(BASE.length));
const isOfEdition = (html) => {
  const named = html.split(`"${new URL(BASE).pathname}`).flatMap((rest) => HASHED.exec(rest) ?? []);
  return named.every((mark) => EDITION.marks.includes(mark));
};

async function keepPage(cache, url, response) {
  if (!response.ok || response.redirected) throw new Error(`${url} answered ${response.status}`);
  if (!isOfEdition(await response.clone().text())) throw new Error(`${url} is of another edition`);
  await cache.put(url, response);
}

async function visitedPages() {
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== NAME);
  const kept = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)));
  const open = await clients.matchAll({ includeUncontrolled: true, type: 'window' });
  const urls = [...kept.flat(), ...open.map(({ url }) => url.replace(/[?#].*/, ''))];
  return [...new Set(urls)].filter((url) => !isHashed(url) && !PAGES.includes(url) && !FILES.includes(url)).slice(-MOST_VISITED);
}

async function install() {
  const cache = await caches.open(NAME);
  const fetchPage = async (url) => keepPage(cache, url, await fetch(url, { cache: 'no-cache' }));
  await Promise.all([...PAGES.map(fetchPage), cache.addAll(FILES)]);
  // A page that is gone is no reason to have no new edition.
  await Promise.allSettled((await visitedPages()).map(fetchPage));
}

/** Takes over what was visited since the install, and drops the editions before. */
async function activate() {
  const cache = await caches.open(NAME);
  for (const url of await visitedPages()) {
    const kept = (await cache.match(url)) ?? (await caches.match(url));
    if (kept) await keepPage(cache, url, kept).catch(() => undefined);
  }
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(PREFIX) && name !== NAME).map((name) => caches.delete(name)));
  await clients.claim();
}

/** The page from the network; the kept one when that takes too long or fails, and words when there is none. */
async function page(fresh, url) {
  const cache = await caches.open(NAME);
  const kept = await cache.match(url);
  if (!kept) return fresh.catch(() => cache.match(absolute('offline/')));
  const tooLong = new Promise((resolve) => setTimeout(resolve, PATIENCE, kept));
  return Promise.race([fresh, tooLong]).catch(() => kept);
}

/** A file whose address changes with its content, from any edition that has it. */
async function hashed(request) {
  const kept = await caches.match(request.url);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok && isOfEdition(`"${new URL(request.url).pathname}`)) {
    const cache = await caches.open(NAME);
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
    const fresh = fetch(request);
    const copy = fresh.then((response) => response.clone());
    event.respondWith(page(fresh, url));
    // The pages an edition came with stay as they came, and what is of another edition is not kept.
    const visit = async (response) => PAGES.includes(url) || keepPage(await caches.open(NAME), url, response);
    event.waitUntil(copy.then(visit).catch(() => undefined));
  } else if (isHashed(url)) {
    event.respondWith(hashed(request));
  } else if (FILES.includes(url)) {
    event.respondWith(fetch(request).catch(() => caches.match(url)));
  }
});
