import { existsSync, rmSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { build } from '../support/astro.ts';
import { attributes, readPages } from '../support/dist.ts';

const OUT_DIR = 'node_modules/.cache/pioneer-base';
afterAll(() => rmSync(OUT_DIR, { recursive: true, force: true }));

/** The broken links of the site in `folder`, served below `base`: "/from/ -> /to/#fragment". */
async function brokenLinks(folder: string, base: string): Promise<string[]> {
  // Scripts fill in the templates later, so ignore their links.
  const pages = (await readPages(folder)).map(({ path, html }) => ({ path, html: html.replace(/<template[^]*?<\/template>/g, '') }));
  const idsOf = new Map(pages.map(({ path, html }) => [path, new Set(attributes(html, 'id'))]));
  const resolves = (target: URL): boolean => {
    if (!target.pathname.startsWith(base)) return false;
    const path = target.pathname.slice(base.length - 1);
    const fragment = decodeURIComponent(target.hash.slice(1));
    if (path.endsWith('/')) return idsOf.has(path) && (fragment === '' || (idsOf.get(path)?.has(fragment) ?? false));
    return existsSync(`${folder}${path}`);
  };
  return pages.flatMap(({ path, html }) =>
    [
      ...attributes(html, 'href'),
      ...attributes(html, 'src'),
      ...attributes(html, 'action'),
      ...attributes(html, 'data-files').map((folder) => `${folder}columns.bin`),
    ]
      .map((address) => ({ address, target: new URL(address, `http://pioneer.invalid${base.slice(0, -1)}${path}`) }))
      .filter(({ target }) => target.host === 'pioneer.invalid' && !resolves(target))
      .map(({ address }) => `${path} -> ${address}`),
  );
}

test('every internal link and fragment has a target', async () => {
  expect(await brokenLinks('dist', '/')).toEqual([]);
});

test('with a base path, internal links have targets and canonical links use SITE_URL', async () => {
  const { code } = await build({ OUT_DIR, BASE_PATH: '/pioneer', SITE_URL: 'https://ideas.example' });
  expect(code).toBe(0);
  expect(await brokenLinks(OUT_DIR, '/pioneer/')).toEqual([]);
  const [home] = (await readPages(OUT_DIR)).filter(({ path }) => path === '/');
  expect(home?.html).toContain('<link rel="canonical" href="https://ideas.example/pioneer/">');
}, 60_000);

test('links use only the schemes http, https and mailto', async () => {
  const addresses = (await readPages()).flatMap(({ html }) => attributes(html, 'href'));
  const schemes = addresses.flatMap((href) => /^[a-z][a-z0-9+.-]*:/i.exec(href)?.[0] ?? []);
  expect(schemes.filter((scheme) => !['http:', 'https:', 'mailto:'].includes(scheme))).toEqual([]);
});
