const TIMEOUT_MS = 30_000;

/** Fetches `url`, whatever the status of the response. Throws an error when there is no response in time. */
export function fetchWithTimeout(url: string): Promise<Response> {
  return fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
}

/** Fetches the file at `url`. Throws an error when it cannot be loaded in time. */
export async function fetchFile(url: string): Promise<Response> {
  const response = await fetchWithTimeout(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return response;
}

/** Fetches a binary file that the build compressed with gzip. Throws an error when it cannot be loaded or is damaged. */
export async function fetchBytes(url: string): Promise<Uint8Array> {
  const { body } = await fetchFile(url);
  if (!body) throw new Error(`${url} is empty`);
  try {
    return new Uint8Array(await new Response(body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer());
  } catch (error) {
    throw new Error(`${url} is damaged`, { cause: error });
  }
}
