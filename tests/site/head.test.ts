import { expect, test } from 'vitest';
import { site } from '../../src/site.config.ts';
import { readPages } from '../support/dist.ts';

const pages = await readPages();
/** Pages that search engines must not list. */
const HIDDEN = ['/404.html', '/offline/', '/shortlist/'];
const shown = pages.filter(({ path }) => !HIDDEN.includes(path));
const first = (html: string, pattern: RegExp): string => pattern.exec(html)?.[1] ?? '';

test('every page has one h1 and a unique title', () => {
  expect(pages.filter(({ html }) => (html.match(/<h1[ >]/g) ?? []).length !== 1).map(({ path }) => path)).toEqual([]);
  const titles = pages.map(({ html }) => first(html, /<title>([^<]+)<\/title>/));
  expect(titles.filter((title, index) => title === '' || titles.indexOf(title) !== index)).toEqual([]);
});

test('every page that search engines may list has its own canonical URL', () => {
  const wrong = shown.filter(({ path, html }) => first(html, /<link rel="canonical" href="([^"]+)"/) !== new URL(path, site.url).href);
  expect(wrong.map(({ path }) => path)).toEqual([]);
  const unlisted = pages.filter(({ html }) => html.includes('<meta name="robots" content="noindex">'));
  expect(unlisted.map(({ path }) => path)).toEqual(HIDDEN);
});

test('every page has a description, Open Graph tags, an icon and a link to the feed', () => {
  const needed = [
    'name="description"',
    'property="og:title"',
    'property="og:description"',
    'property="og:url"',
    'rel="icon"',
    'type="application/rss+xml"',
  ];
  const missing = pages.flatMap(({ path, html }) => needed.filter((part) => !html.includes(part)).map((part) => `${path} ${part}`));
  expect(missing).toEqual([]);
  const descriptions = shown.map(({ path, html }) => ({ path, length: first(html, /name="description" content="([^"]+)"/).length }));
  expect(descriptions.filter(({ length }) => length < 20 || length > 320)).toEqual([]);
});

test('every page has a strict content security policy and does not violate it', () => {
  for (const { path, html } of pages) {
    const policy = first(html, /http-equiv="content-security-policy" content="([^"]+)"/);
    expect(policy, path).toContain("default-src 'self'");
    expect(policy, path).not.toMatch(/unsafe|\*|https?:/);
    expect(html, path).not.toMatch(/\sstyle="|\son\w+="|javascript:/);
  }
});
