import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { brotliCompressSync, constants } from 'node:zlib';

export interface BuiltPage {
  /** The address below the site's root: /projects/router-vm/. */
  readonly path: string;
  readonly html: string;
}

/** Every HTML page of a built site, in the order of addresses. Rows of the list, which are parts of pages, are none. */
export async function builtPages(folder = 'dist'): Promise<BuiltPage[]> {
  const files = globSync('**/*.html', { cwd: folder })
    .filter((file) => !file.startsWith('find'))
    .sort();
  return Promise.all(
    files.map(async (file) => ({ path: `/${file.replace(/index\.html$/, '')}`, html: await readFile(`${folder}/${file}`, 'utf8') })),
  );
}

/** The bytes a server that compresses well sends for `content`. */
export function brotliBytes(content: string | Buffer): number {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

/** The values of `attribute` in `html`, its character references resolved. */
export function attributes(html: string, attribute: string): string[] {
  return [...html.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'g'))].map(([, value = '']) =>
    value.replaceAll('&amp;', '&').replaceAll('&#38;', '&').replaceAll('&quot;', '"').replaceAll('&#34;', '"'),
  );
}
