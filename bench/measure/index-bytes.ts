import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Files } from '../engines/engine.ts';

/** Brotli's best quality takes seconds a megabyte: beyond this size the best that streams well is used. */
const QUALITIES = { best: 11, fast: 9, fastFrom: 4_000_000 };

export interface IndexBytes {
  readonly raw: number;
  /** Each file compressed on its own, as it is served. */
  readonly gzip: number;
  readonly brotli: number;
  readonly files: number;
  /** The lowest quality that Brotli was asked for, of 11. */
  readonly brotliQuality: number;
}

function qualityFor(bytes: Uint8Array): number {
  return bytes.length < QUALITIES.fastFrom ? QUALITIES.best : QUALITIES.fast;
}

function brotliLength(bytes: Uint8Array): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: qualityFor(bytes), [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return brotliCompressSync(bytes, { params }).length;
}

/** What a browser fetches in all to have the whole of an index. */
export function indexBytesOf(index: Files): IndexBytes {
  const files = [...index.values()];
  const total = (length: (bytes: Uint8Array) => number): number => files.reduce((sum, bytes) => sum + length(bytes), 0);
  return {
    raw: total((bytes) => bytes.length),
    gzip: total((bytes) => gzipSync(bytes, { level: 9 }).length),
    brotli: total(brotliLength),
    files: files.length,
    brotliQuality: files.reduce((least, bytes) => Math.min(least, qualityFor(bytes)), QUALITIES.best),
  };
}
