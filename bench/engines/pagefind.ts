import { close, createIndex } from 'pagefind';
import type { IdeaRecord } from '../corpus/corpus.ts';
import { getFile, getFileText, type Engine, type Files } from './engine.ts';

/** The files needed to search English text. The user interfaces, the worker and other languages are left out. */
const RUNTIME_FILES = /^(pagefind\.js|wasm\.en\.pagefind)$/;
const INDEX_FILES = /\.(pf_meta|pf_index|pf_fragment)$|^pagefind-entry\.json$/;

/** The number of results to load. Each result costs Pagefind one more file. */
const MAX_RESULTS = 10;

/** The exports of pagefind.js that are used here. */
interface PagefindModule {
  createInstance(options: { basePath: string; baseUrl: string }): {
    init(): Promise<void>;
    search(text: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
  };
}

let openedCount = 0;

/** Answers requests below `baseUrl` from `files` and passes all other requests on. */
function serveFromMemory(baseUrl: string, files: Files): void {
  const originalFetch = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const url = String(input);
    if (!url.startsWith(baseUrl)) return originalFetch(input, init);
    const name = url.slice(baseUrl.length).replace(/\?.*$/, '');
    return new Response(Uint8Array.from(getFile(files, name)));
  };
}

/** Runs pagefind.js as a browser does. Returns a search that gives the URLs of the first results, best first. */
async function openPagefind(files: Files): Promise<(text: string) => Promise<string[]>> {
  // Each index needs its own URL and its own module, because the WebAssembly in a module holds only one index.
  const baseUrl = `https://pagefind-${++openedCount}.invalid/`;
  serveFromMemory(baseUrl, files);
  const code = `${getFileText(files, 'pagefind.js')}\n// ${baseUrl}`;
  const module = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as PagefindModule;
  const instance = module.createInstance({ basePath: baseUrl, baseUrl: '/' });
  await instance.init();
  return async (text) => {
    const { results } = await instance.search(text);
    return Promise.all(results.slice(0, MAX_RESULTS).map(async (result) => (await result.data()).url));
  };
}

/** Formats a record as one text. Custom records have no field weights, so important fields are repeated. */
function formatContent({ title, topics, skills, summary, body }: IdeaRecord): string {
  return [title, title, title, ...topics, ...topics, ...skills, ...skills, summary, body].join('. ');
}

/** Pagefind over every field. It splits its index into files and fetches those that a query needs. */
export const pagefind: Engine = {
  name: 'pagefind',
  note: 'no field weights, so titles are indexed three times, topics and skills twice.',
  build: async (records) => {
    const { index, errors } = await createIndex({ forceLanguage: 'en' });
    if (index === undefined) throw new Error(`Pagefind cannot create an index: ${errors.join(' ')}`);
    for (const [number, record] of records.entries())
      await index.addCustomRecord({ url: `/${number}`, content: formatContent(record), language: 'en', meta: { title: record.title } });
    const { files } = await index.getFiles();
    await close();
    const select = (pattern: RegExp): Files =>
      new Map(files.filter(({ path }) => pattern.test(path)).map(({ path, content }) => [path, content]));
    return { index: select(INDEX_FILES), runtime: select(RUNTIME_FILES) };
  },
  load: async ({ index, runtime = new Map() }) => {
    const search = await openPagefind(new Map([...index, ...runtime]));
    return async (text) => (await search(text)).map((url) => Number(url.slice(1)));
  },
};
