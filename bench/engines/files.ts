import type { Files } from './engine.ts';

/** `value` as the one file, named `name`, of an index. */
export function toJsonFile(name: string, value: unknown): Files {
  return new Map([[name, new TextEncoder().encode(JSON.stringify(value))]]);
}

/** The bytes of the file `name`. Throws when there is none. */
export function fileOf(files: Files, name: string): Uint8Array {
  const bytes = files.get(name);
  if (bytes === undefined) throw new Error(`The index has no file "${name}".`);
  return bytes;
}

/** The text of the file `name`. Throws when there is none. */
export function textOf(files: Files, name: string): string {
  return new TextDecoder().decode(fileOf(files, name));
}
