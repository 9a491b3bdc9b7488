import { close, createIndex } from 'pagefind';
import type { IdeaRecord } from '../corpus/record.ts';
import type { Engine } from './engine.ts';
import { openPagefind } from './pagefind-program.ts';

/** Its user interfaces and the worker are not needed to search; nor is the WebAssembly for languages other than English. */
const PROGRAM = /^(pagefind\.js|wasm\.en\.pagefind)$/;
const INDEX = /\.(pf_meta|pf_index|pf_fragment)$|^pagefind-entry\.json$/;

/** A custom record has no weights, so what matters more is written more often. */
function contentOf({ title, topics, skills, summary, body }: IdeaRecord): string {
  return [title, title, title, ...topics, ...topics, ...skills, ...skills, summary, body].join('. ');
}

/** Pagefind over every field. It splits its index, and fetches of it what a query needs. */
export const pagefind: Engine = {
  name: 'pagefind',
  note: 'records have no weights, so titles are written thrice, topics and skills twice.',
  build: async (records) => {
    const { index, errors } = await createIndex({ forceLanguage: 'en' });
    if (index === undefined) throw new Error(`Pagefind makes no index: ${errors.join(' ')}`);
    for (const [number, record] of records.entries())
      await index.addCustomRecord({ url: `/${number}`, content: contentOf(record), language: 'en', meta: { title: record.title } });
    const { files } = await index.getFiles();
    await close();
    const those = (pattern: RegExp) => new Map(files.filter(({ path }) => pattern.test(path)).map(({ path, content }) => [path, content]));
    return { index: those(INDEX), program: those(PROGRAM) };
  },
  load: async ({ index, program = new Map() }) => {
    const search = await openPagefind(new Map([...index, ...program]));
    return async (text) => (await search(text)).map((url) => Number(url.slice(1)));
  },
};
