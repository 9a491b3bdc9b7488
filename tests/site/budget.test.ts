import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { attributes, brotliBytes, readPages } from '../support/dist.ts';

const pages = await readPages();

/** The most script files that a page may load before a visitor does anything: each one is a request. */
const MAX_SCRIPT_FILES = 4;

const fileBytes = new Map<string, number>();

/** The total bytes of `files` in brotli. Each file is compressed once, because most pages load the same files. */
async function sumBytes(files: readonly string[]): Promise<number> {
  for (const file of files) if (!fileBytes.has(file)) fileBytes.set(file, brotliBytes(await readFile(`dist${file}`)));
  return files.reduce((sum, file) => sum + (fileBytes.get(file) ?? 0), 0);
}

/** The script files that a page loads before a visitor does anything: with static imports, and without dynamic ones. */
async function findScripts(html: string): Promise<string[]> {
  const found = new Set<string>();
  const visit = async (file: string): Promise<void> => {
    if (found.has(file)) return;
    found.add(file);
    const code = await readFile(`dist${file}`, 'utf8');
    const imports = [...code.matchAll(/(?:^|[;}\s])import\s*(?:[^"'()]*?from\s*)?["']\.\/([^"']+)["']/g)].map(([, name = '']) => name);
    for (const name of imports) await visit(`${file.slice(0, file.lastIndexOf('/'))}/${name}`);
  };
  for (const script of attributes(html, 'src').filter((src) => src.endsWith('.js'))) await visit(script);
  return [...found];
}

/** The bytes of a page, with every stylesheet and script it loads before a visitor does anything, in brotli. */
async function weigh(html: string) {
  const styles = attributes(html, 'href').filter((href) => href.endsWith('.css'));
  const inline = [...html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].reduce((sum, [, code = '']) => sum + brotliBytes(code), 0);
  return { markup: brotliBytes(html) + (await sumBytes(styles)), script: (await sumBytes(await findScripts(html))) + inline };
}

const BUDGETS = [
  { kind: 'the catalogue', belongs: (path: string) => path === '/', markup: 14_000, script: 12_000 },
  { kind: 'every idea', belongs: (path: string) => path.startsWith('/projects/'), markup: 12_000, script: 8_000 },
  { kind: 'every other page', belongs: (path: string) => path !== '/' && !path.startsWith('/projects/'), markup: 14_000, script: 6_500 },
];

test.each(BUDGETS)('$kind is at most $markup bytes of HTML and CSS and $script of JavaScript', async ({ belongs, markup, script }) => {
  const weighed = await Promise.all(
    pages.filter(({ path }) => belongs(path)).map(async ({ path, html }) => ({ path, ...(await weigh(html)) })),
  );
  expect(weighed.length).toBeGreaterThan(0);
  expect(weighed.filter((page) => page.markup > markup || page.script > script)).toEqual([]);
});

test(`every page loads at most ${MAX_SCRIPT_FILES} script files at first`, async () => {
  const loaded = await Promise.all(pages.map(async ({ path, html }) => ({ path, scripts: await findScripts(html) })));
  expect(loaded.filter(({ scripts }) => scripts.length > MAX_SCRIPT_FILES)).toEqual([]);
});

const FILES = [
  { kind: 'what filters need', pattern: 'dist/find/*/columns.bin', most: 2_000 },
  { kind: 'what the form knows of the catalogue', pattern: 'dist/add/catalogue.json', most: 10_000 },
  { kind: 'a file of rows', pattern: 'dist/find/*/rows/*/index.html', most: 1_500 },
];

test.each(FILES)('$kind is at most $most bytes', async ({ pattern, most }) => {
  const files = globSync(pattern);
  expect(files.length).toBeGreaterThan(0);
  const weighed = await Promise.all(files.map(async (file) => ({ file, bytes: brotliBytes(await readFile(file)) })));
  expect(weighed.filter(({ bytes }) => bytes > most)).toEqual([]);
});

test('fonts are at most 40 kB and do not block rendering', async () => {
  const fonts = globSync('dist/**/*.{woff,woff2,ttf,otf}');
  const sizes = await Promise.all(fonts.map(async (font) => (await readFile(font)).length));
  expect(sizes.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(40_000);
  const css = pages[0]?.html ?? '';
  expect(fonts).toHaveLength(1);
  expect(css.match(/@font-face/g)).toHaveLength(1);
  expect(css.match(/@font-face/g)?.length).toBe(css.match(/font-display:\s*(swap|optional|fallback)/g)?.length);
});

test('only the editor loads the schema and its library, after the page is painted', async () => {
  const files = globSync('dist/_astro/*.js');
  const texts = await Promise.all(files.map(async (file) => ({ file, text: await readFile(file, 'utf8') })));
  const heavy = texts.filter(({ text }) => /ZodError|invalid_type/.test(text)).map(({ file }) => file);
  expect(heavy.map((file) => file.replace(/\.[\w-]+\.js$/, ''))).toEqual(['dist/_astro/open-editor']);
  expect(brotliBytes(await readFile(heavy[0] ?? ''))).toBeLessThanOrEqual(116_000);
  const names = heavy.map((file) => file.slice(file.lastIndexOf('/') + 1));
  const naming = texts.filter(({ text }) => names.some((name) => text.includes(name))).map(({ file }) => file);
  expect(naming.map((file) => /\/(IdeaEditor)\./.exec(file)?.[1])).toEqual(['IdeaEditor']);
  expect(pages.filter(({ html }) => names.some((name) => html.includes(name))).map(({ path }) => path)).toEqual([]);
  expect(JSON.stringify(await readFile('dist/sw.js', 'utf8')).match(/files[^\]]*open-editor/)).toBeNull();
});
