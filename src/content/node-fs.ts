import { lstat, readFile } from 'node:fs/promises';
import { placeAt } from '../check/lines.ts';
import type { Finding, Place } from '../check/diagnostic.ts';

/** A file's text, or why there is none. */
export type FileText =
  { readonly text: string; readonly finding?: never } | { readonly text?: never; readonly finding: Finding & Partial<Place> };

/** The longest entry that the schema and the length of a text allow is a third of this. */
const MOST_BYTES = 200_000;

const SAVE_AS = 'Save it as plain text in UTF-8.';

function unreadable(message: string, hint: string): FileText {
  return { finding: { rule: 'file', message, hint } };
}

/** The place of the first byte of `bytes` that is no UTF-8, counted in characters as editors do. */
function placeOfFault(bytes: Uint8Array): Place {
  // The decoder stands in for each wrong byte with U+FFFD; one that was written as such is passed over by comparing bytes.
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const encoder = new TextEncoder();
  let at = text.indexOf('\uFFFD');
  while (at !== -1) {
    const offset = encoder.encode(text.slice(0, at)).length;
    if (bytes[offset] !== 0xef || bytes[offset + 1] !== 0xbf || bytes[offset + 2] !== 0xbd) break;
    at = text.indexOf('\uFFFD', at + 1);
  }
  return placeAt(text, at);
}

function textOf(bytes: Uint8Array): FileText {
  if (bytes.includes(0)) return { finding: { rule: 'encoding', message: 'This is no text file.', hint: SAVE_AS } };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { finding: { rule: 'encoding', ...placeOfFault(bytes), message: 'This sign is not UTF-8.', hint: SAVE_AS } };
  }
}

/** Reads the plain text file at `path`. Total: never throws, never follows a link, never reads a file of unreasonable size. */
export async function readTextFile(path: string): Promise<FileText> {
  try {
    const stats = await lstat(path);
    if (stats.isSymbolicLink()) return unreadable('This is a symbolic link.', 'Put the file itself here.');
    if (stats.isDirectory()) return unreadable('This is a folder.', 'Ideas are files; move its ideas up beside the others.');
    if (!stats.isFile()) return unreadable('This is no plain file.', 'Put a text file here.');
    if (stats.size > MOST_BYTES) {
      const message = `The file has ${stats.size} bytes, more than ${MOST_BYTES}.`;
      return { finding: { rule: 'size', message, hint: 'Keep what a newcomer needs and link to the rest.' } };
    }
    return textOf(await readFile(path));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return unreadable('There is no such file.', 'See how it is spelt.');
    return unreadable(`The file cannot be read (${code ?? String(error)}).`, 'See whether you may read it.');
  }
}
