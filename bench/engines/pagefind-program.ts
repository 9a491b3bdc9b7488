import { fileOf, textOf } from './files.ts';
import type { Files } from './engine.ts';

/** What pagefind.js exports, as far as it is used here. */
interface PagefindProgram {
  createInstance(options: { basePath: string; baseUrl: string }): {
    init(): Promise<void>;
    search(text: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
  };
}

/** As many results as a page shows at first: each costs Pagefind one more file. */
const SHOWN = 10;

let opened = 0;

/** Answers requests below `base` from `files`; all others go where they went before. */
function serve(base: string, files: Files): void {
  const elsewhere = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const address = String(input);
    if (!address.startsWith(base)) return elsewhere(input, init);
    const name = address.slice(base.length).replace(/\?.*$/, '');
    return new Response(Uint8Array.from(fileOf(files, name)));
  };
}

/**
 * Runs the pagefind.js of a built index as a browser would, with requests answered from memory.
 * Gives a search that tells the addresses of the first ten results, best first.
 */
export async function openPagefind(files: Files): Promise<(text: string) => Promise<string[]>> {
  // A base of its own for each index, and a module of its own, since the WebAssembly in it knows one index.
  const base = `https://pagefind-${++opened}.invalid/`;
  serve(base, files);
  const code = `${textOf(files, 'pagefind.js')}\n// ${base}`;
  const program = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as PagefindProgram;
  const instance = program.createInstance({ basePath: base, baseUrl: '/' });
  await instance.init();
  return async (text) => {
    const { results } = await instance.search(text);
    return Promise.all(results.slice(0, SHOWN).map(async (result) => (await result.data()).url));
  };
}
