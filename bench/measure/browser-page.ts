/** The script of the page in which browser-latency.ts measures the search. */
import { openIndex } from '../../src/search/open-index.ts';
import { measureLatency, type Latency } from './latency.ts';

declare global {
  interface Window {
    /** Loads the index served with the page and measures its latency for `texts`, for at most `maxMs`. */
    measureSearch(texts: readonly string[], maxMs: number): Promise<Latency>;
  }
}

async function fetchFile(name: string): Promise<Uint8Array> {
  const response = await fetch(`/index/${encodeURIComponent(name)}`);
  if (!response.ok) throw new Error(`The index has no file "${name}".`);
  return new Uint8Array(await response.arrayBuffer());
}

window.measureSearch = async (texts, maxMs) => {
  const index = await openIndex(fetchFile);
  await index.loadBody();
  const search = async (text: string): Promise<readonly number[]> => (await index.find(text))?.ideas ?? [];
  return measureLatency(search, texts, maxMs, () => undefined);
};
