import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { collectFacetValues, FACETS } from '../../src/domain/filters/facets.ts';
import { attributes, readPages } from '../support/dist.ts';
import { shippedIdeas } from '../support/shipped.ts';

const pages = await readPages();
const home = pages.find(({ path }) => path === '/')?.html ?? '';
const ids = globSync('projects/[!_]*.mdx').map((file) => file.replace(/^projects.|\.mdx$/g, ''));
const facets = collectFacetValues(shippedIdeas());

test('the list contains every idea once without JavaScript', () => {
  expect(attributes(home, 'data-idea').sort()).toEqual(ids.sort());
  expect(attributes(home, 'data-result-count')).toEqual([String(ids.length)]);
});

test('every idea has a page, and the template has none', () => {
  expect(pages.filter(({ path }) => path.startsWith('/projects/')).map(({ path }) => path)).toEqual(
    ids.sort().map((id) => `/projects/${id}/`),
  );
});

test('every facet value has a checkbox with a count and a page with that number of ideas', () => {
  const wrong = FACETS.flatMap(({ name, path: facetPath }) =>
    facets[name].flatMap(({ value }) => {
      const input = home.match(new RegExp(`name="${name}" value="${value}"[^>]*>(?:(?!</label>).)*data-count="(\\d+)"`, 's'));
      const listed = attributes(pages.find(({ path }) => path === `/${facetPath}/${value}/`)?.html ?? '', 'data-idea').length;
      return Number(input?.[1]) === listed && listed > 0 ? [] : [`${name}=${value}: ${input?.[1]} counted, ${listed} listed`];
    }),
  );
  expect(wrong).toEqual([]);
});

/** The texts of the `name` elements in an XML document. */
function texts(xml: string, name: string): string[] {
  return [...xml.matchAll(new RegExp(`<${name}>([^<]+)</${name}>`, 'g'))].map(([, text = '']) => text);
}

test('the feed and the sitemap contain every idea, and the sitemap does not contain the 404 page', async () => {
  const feed = texts(await readFile('dist/feed.xml', 'utf8'), 'link');
  const map = texts(await readFile('dist/sitemap-0.xml', 'utf8'), 'loc');
  for (const id of ids) {
    expect(
      feed.some((address) => address.endsWith(`/projects/${id}/`)),
      id,
    ).toBe(true);
    expect(
      map.some((address) => address.endsWith(`/projects/${id}/`)),
      id,
    ).toBe(true);
  }
  expect(map.some((address) => address.includes('404'))).toBe(false);
});

test('the row files contain the same rows as the list, in the same order', async () => {
  const files = globSync('dist/find/*/rows/*/index.html').sort((a, b) => Number(a.split('/')[4]) - Number(b.split('/')[4]));
  const rows = (await Promise.all(files.map((file) => readFile(file, 'utf8')))).join('');
  expect(attributes(rows, 'data-idea')).toEqual(attributes(home, 'data-idea'));
  for (const row of rows.split(/(?=<li data-idea)/)) expect(home).toContain(row.trim());
  expect(await readFile('dist/sitemap-0.xml', 'utf8')).not.toContain('/rows/');
});
