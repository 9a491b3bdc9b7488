import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { parseSync } from 'vite';
import { afterAll, expect, test } from 'vitest';
import { checkText } from '../../src/check/markdown/markdown-rules.ts';
import { parseMarkdown } from '../../src/check/markdown/parse-markdown.ts';
import { blankFrontMatter, createEntryProcessor } from '../../src/content/mdx/compile-entries.ts';
import { CODE_TEXTS } from '../support/hostile/code.ts';
import { ADDRESS_TEXTS, HTML_TEXTS } from '../support/hostile/html.ts';
import { aText } from '../support/texts.ts';

const root = await mkdtemp(join(tmpdir(), 'compile-'));
afterAll(() => rm(root, { recursive: true }));
const FOLDERS = { projects: join(root, 'ideas'), source: join(root, 'src') };
await mkdir(FOLDERS.projects);
await mkdir(join(FOLDERS.source, 'ideas'), { recursive: true });

/** The JavaScript that Astro's MDX compiler makes from `text`. */
async function compile(text: string, path = join(FOLDERS.projects, 'idea.mdx'), folders = FOLDERS): Promise<string> {
  const renderer = await createEntryProcessor(folders, '/').createMdxRenderer?.({ syntaxHighlight: false }, { optimize: true });
  return (await renderer?.process(`${text}\n`, path, {}))?.code ?? '';
}

test.each([...CODE_TEXTS, ...HTML_TEXTS, ...ADDRESS_TEXTS])('the compiler rejects %j', async (text) => {
  await expect(compile(text.replaceAll('TRACE', '(globalThis.pwned = 1)'))).rejects.toThrow();
});

test('the error has the file, line, column and message of the check', async () => {
  const error = await compile('Fine.\n\nNot {fine}.').catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ line: 3, column: 5 });
  expect(String(error)).toContain('idea.mdx:3:5 code: {…} is code, which is not allowed in a text.');
});

test('a page of the project may run code', async () => {
  expect(await compile('export const x = 1 + 1;\n\n{x}', join(FOLDERS.source, 'pages/about.mdx'))).toContain('const x = 1 + 1');
});

test.each([
  { path: join(root, 'ideas-of-others/idea.mdx'), folders: FOLDERS, reason: 'an unknown folder' },
  { path: join(root, 'src-of-others/idea.mdx'), folders: FOLDERS, reason: 'a folder whose name starts like the source folder' },
  { path: join(root, 'src/../ideas/idea.mdx'), folders: FOLDERS, reason: 'a path with ..' },
  {
    path: join(FOLDERS.source, 'ideas/idea.mdx'),
    folders: { ...FOLDERS, projects: join(FOLDERS.source, 'ideas') },
    reason: 'a folder of ideas inside the source folder',
  },
])('every other MDX file is checked: $reason', async ({ path, folders }) => {
  await expect(compile('{x}', path, folders)).rejects.toThrow('is code');
});

test.each([
  {
    written: '---\nlayout: ./evil.astro\n---\nWords {/* a */}',
    source: '\n\n\nWords {/* a */}\n',
    reason: 'front matter becomes empty lines',
  },
  { written: 'Words', source: 'Words\n', reason: 'a missing final newline' },
])('the compiler gets the text on its original lines: $reason', ({ written, source }) => {
  const { transform } = blankFrontMatter(FOLDERS) as { transform: { handler(code: string, id: string): { code: string } | null } };
  expect(transform.handler(written, join(FOLDERS.projects, 'idea.mdx'))?.code).toBe(source);
  expect(transform.handler(written, join(FOLDERS.source, 'pages/about.mdx'))).toBeNull();
});

test('every text that passes the check compiles to valid JavaScript', async () => {
  let passed = 0;
  await fc.assert(
    fc.asyncProperty(fc.oneof(aText, fc.constantFrom('![x](/%zz)', '![x](/%E0%A4%A)', '[a]: /%zz\n\n![b][a]')), async (text) => {
      if (checkText(text, 1, parseMarkdown).problems.length > 0) return;
      passed++;
      expect(parseSync('idea.js', await compile(text)).errors).toEqual([]);
    }),
    { numRuns: 3000 },
  );
  expect(passed).toBeGreaterThan(1000);
}, 60_000);
