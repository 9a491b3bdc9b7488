import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { brotliCompressSync, constants } from 'node:zlib';

export interface BuiltPage {
  /** The path of the page: /projects/router-vm/. */
  readonly path: string;
  readonly html: string;
}

/** Reads every HTML page of a built site, sorted by path. Row files are left out, because they are only parts of pages. */
export async function readPages(folder = 'dist'): Promise<BuiltPage[]> {
  const files = globSync('**/*.html', { cwd: folder })
    .filter((file) => !file.startsWith('find'))
    .sort();
  return Promise.all(
    files.map(async (file) => ({ path: `/${file.replace(/index\.html$/, '')}`, html: await readFile(`${folder}/${file}`, 'utf8') })),
  );
}

/** The size of `content` in bytes after Brotli compression. */
export function brotliBytes(content: string | Buffer): number {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

/** The values of `attribute` in `html`, with character references decoded. */
export function attributes(html: string, attribute: string): string[] {
  return [...html.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'g'))].map(([, value = '']) =>
    value.replaceAll('&amp;', '&').replaceAll('&#38;', '&').replaceAll('&quot;', '"').replaceAll('&#34;', '"'),
  );
}
