import { expect, test } from 'vitest';
import { site } from '../../src/site.config.ts';
import { builtPages } from '../support/dist.ts';

const pages = await builtPages();
/** What search engines should leave out: pages for lost and for offline visitors, and one that is different for everybody. */
const HIDDEN = ['/404.html', '/offline/', '/shortlist/'];
const shown = pages.filter(({ path }) => !HIDDEN.includes(path));
const first = (html: string, pattern: RegExp): string => pattern.exec(html)?.[1] ?? '';

test('every page has one h1 and a title of its own', () => {
  expect(pages.filter(({ html }) => (html.match(/<h1[ >]/g) ?? []).length !== 1).map(({ path }) => path)).toEqual([]);
  const titles = pages.map(({ html }) => first(html, /<title>([^<]+)<\/title>/));
  expect(titles.filter((title, index) => title === '' || titles.indexOf(title) !== index)).toEqual([]);
});

test('every page has a canonical address, which is its own, but for those that search engines leave out', () => {
  const wrong = shown.filter(({ path, html }) => first(html, /<link rel="canonical" href="([^"]+)"/) !== new URL(path, site.url).href);
  expect(wrong.map(({ path }) => path)).toEqual([]);
  const unlisted = pages.filter(({ html }) => html.includes('<meta name="robots" content="noindex">'));
  expect(unlisted.map(({ path }) => path)).toEqual(HIDDEN);
});

test('every page has a description and what social sites ask for', () => {
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

test('every page has a content security policy without an unsafe word, and breaks it nowhere', () => {
  for (const { path, html } of pages) {
    const policy = first(html, /http-equiv="content-security-policy" content="([^"]+)"/);
    expect(policy, path).toContain("default-src 'self'");
    expect(policy, path).not.toMatch(/unsafe|\*|https?:/);
    expect(html, path).not.toMatch(/\sstyle="|\son\w+="|javascript:/);
  }
});
