import { expect, test } from 'vitest';
import { site } from '../../src/site.ts';
import { builtPages } from '../support/dist.ts';

const pages = await builtPages();
const shown = pages.filter(({ path }) => path !== '/404.html');
const first = (html: string, pattern: RegExp): string => pattern.exec(html)?.[1] ?? '';

test('every page has one h1 and a title of its own', () => {
  expect(pages.filter(({ html }) => (html.match(/<h1[ >]/g) ?? []).length !== 1).map(({ path }) => path)).toEqual([]);
  const titles = pages.map(({ html }) => first(html, /<title>([^<]+)<\/title>/));
  expect(titles.filter((title, index) => title === '' || titles.indexOf(title) !== index)).toEqual([]);
});

test('every page has a canonical address, which is its own, but for the one for lost visitors', () => {
  const wrong = shown.filter(({ path, html }) => first(html, /<link rel="canonical" href="([^"]+)"/) !== new URL(path, site.url).href);
  expect(wrong.map(({ path }) => path)).toEqual([]);
  expect(pages.find(({ path }) => path === '/404.html')?.html).toContain('<meta name="robots" content="noindex">');
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
