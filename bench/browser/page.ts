import { openIndex } from '../../src/search/open-index.ts';
import { measureKeystrokes, type Latency } from '../measure/keystrokes.ts';

declare global {
  interface Window {
    /** Opens the index that is served beside the page, and types `texts` to it for `mostMs` at most. */
    measureSearch(texts: readonly string[], mostMs: number): Promise<Latency>;
  }
}

async function read(name: string): Promise<Uint8Array> {
  const response = await fetch(`/index/${encodeURIComponent(name)}`);
  if (!response.ok) throw new Error(`The index has no file "${name}".`);
  return new Uint8Array(await response.arrayBuffer());
}

window.measureSearch = async (texts, mostMs) => {
  const index = await openIndex(read);
  await index.loadBody();
  const search = async (text: string): Promise<readonly number[]> => (await index.find(text))?.ideas ?? [];
  return measureKeystrokes(search, texts, mostMs, () => undefined);
};
