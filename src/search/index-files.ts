export type TierName = 'head' | 'body';

/** The file of an index that is read first. */
export const ROOT_FILE = 'head';

/** The name of the file that holds a tier, or one shard of it. */
export function indexFileName(tier: TierName, shard?: number): string {
  return shard === undefined ? tier : `${tier}-${shard}`;
}

/** Says that a file of the index cannot be used, and why, in a sentence for the page's owner. */
export class DamagedIndexError extends Error {
  override readonly name = 'DamagedIndexError';
}

/** "PION", then the version of the format; a reader of another version refuses it. */
const MAGIC = [0x50, 0x49, 0x4f, 0x4e, 2];
const HEADER = MAGIC.length + 4;

/** The 32-bit FNV-1a hash (Fowler, Noll, Vo). It finds accidents, not attacks. */
function checksumOf(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < bytes.length; index++) hash = Math.imul(hash ^ (bytes[index] ?? 0), 0x01000193);
  return hash >>> 0;
}

/** `payload` behind a header that tells the format, its version and a checksum. */
export function wrap(payload: Uint8Array): Uint8Array {
  const file = new Uint8Array(HEADER + payload.length);
  file.set(MAGIC);
  new DataView(file.buffer).setUint32(MAGIC.length, checksumOf(payload));
  file.set(payload, HEADER);
  return file;
}

/**
 * What `wrap` was given.
 * @param name of the file, for the message
 * @throws DamagedIndexError when it is another kind of file, another version, cut short or changed
 */
export function unwrap(file: Uint8Array, name: string): Uint8Array {
  if (file.length < HEADER || !MAGIC.slice(0, 4).every((byte, index) => file[index] === byte)) {
    throw new DamagedIndexError(`The file "${name}" is not part of a search index. Build the site again and publish all of it.`);
  }
  if (file[4] !== MAGIC[4]) {
    throw new DamagedIndexError(
      `The file "${name}" has version ${file[4]} of the format; this page reads version ${MAGIC[4]}. Reload the page.`,
    );
  }
  const payload = file.subarray(HEADER);
  if (new DataView(file.buffer, file.byteOffset).getUint32(MAGIC.length) !== checksumOf(payload)) {
    throw new DamagedIndexError(`The file "${name}" arrived damaged or cut short. Reload the page.`);
  }
  return payload;
}
