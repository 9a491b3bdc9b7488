/** Milliseconds after which a file counts as lost: a page that says so is better than one that waits for ever. */
const PATIENCE = 30_000;

/**
 * What the site answers for `url`, be it that there is nothing.
 * @throws Error when it does not answer in time
 */
export function fetchWithTimeout(url: string): Promise<Response> {
  return fetch(url, { signal: AbortSignal.timeout(PATIENCE) });
}

/**
 * What stands at `url`.
 * @throws Error when it cannot be had, or not in time
 */
export async function fetchFile(url: string): Promise<Response> {
  const response = await fetchWithTimeout(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return response;
}

/**
 * A file of bytes that the build has compressed with gzip.
 * @throws Error when it cannot be had or is damaged
 */
export async function fetchBytes(url: string): Promise<Uint8Array> {
  const { body } = await fetchFile(url);
  if (!body) throw new Error(`${url} is empty`);
  return new Uint8Array(await new Response(body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer());
}
