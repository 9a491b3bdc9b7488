/** Milliseconds after which a file counts as lost: a page that says so is better than one that waits for ever. */
const PATIENCE = 30_000;

/**
 * What stands at `url`.
 * @throws Error when it cannot be had, or not in time
 */
export async function request(url: string): Promise<Response> {
  const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE) });
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return response;
}

/**
 * A file of bytes that the build has compressed with gzip.
 * @throws Error when it cannot be had or is damaged
 */
export async function readFile(url: string): Promise<Uint8Array> {
  const { body } = await request(url);
  if (!body) throw new Error(`${url} is empty`);
  return new Uint8Array(await new Response(body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer());
}
