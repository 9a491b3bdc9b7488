/** The head is loaded with the first letter of a query, the body after the first results. */
export type TierName = 'head' | 'body';

/** The file of an index that is read first. */
export const ROOT_FILE = 'head';

/** The name of the file of a tier, or of one of its shards. */
export function indexFileName(tier: TierName, shard?: number): string {
  return shard === undefined ? tier : `${tier}-${shard}`;
}

/** An index file cannot be used. The message is for the owner of the site. */
export class DamagedIndexError extends Error {
  override readonly name = 'DamagedIndexError';
}

/** "PION", then the version of the format. A reader refuses other versions. */
const MAGIC = [0x50, 0x49, 0x4f, 0x4e, 3];
const HEADER_LENGTH = MAGIC.length + 4;

/** The 32-bit FNV-1a hash (Fowler, Noll, Vo). It detects accidents, not attacks. */
function computeChecksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < bytes.length; index++) hash = Math.imul(hash ^ (bytes[index] ?? 0), 0x01000193);
  return hash >>> 0;
}

/** `payload` after a header with the format, its version and a checksum. */
export function wrap(payload: Uint8Array): Uint8Array {
  const file = new Uint8Array(HEADER_LENGTH + payload.length);
  file.set(MAGIC);
  new DataView(file.buffer).setUint32(MAGIC.length, computeChecksum(payload));
  file.set(payload, HEADER_LENGTH);
  return file;
}

/**
 * The payload that `wrap` wrote.
 * @param name the file name for error messages
 * @throws DamagedIndexError when the file has another format or version, or is damaged
 */
export function unwrap(file: Uint8Array, name: string): Uint8Array {
  if (file.length < HEADER_LENGTH || !MAGIC.slice(0, 4).every((byte, index) => file[index] === byte)) {
    throw new DamagedIndexError(`The file "${name}" is not part of a search index. Build the site again and publish all of it.`);
  }
  if (file[4] !== MAGIC[4]) {
    throw new DamagedIndexError(
      `The file "${name}" has format version ${file[4]}, but this page reads version ${MAGIC[4]}. Reload the page.`,
    );
  }
  const payload = file.subarray(HEADER_LENGTH);
  if (new DataView(file.buffer, file.byteOffset).getUint32(MAGIC.length) !== computeChecksum(payload)) {
    throw new DamagedIndexError(`The file "${name}" is damaged or incomplete. Reload the page.`);
  }
  return payload;
}
