import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { parseSync } from 'vite';
import { afterAll, expect, test } from 'vitest';
import { checkText } from '../../src/check/markdown/markdown-rules.ts';
import { parseMarkdown } from '../../src/check/markdown/parse-markdown.ts';
import { entryProcessor, blankFrontMatter } from '../../src/content/mdx/compile-entries.ts';
import { CODE_TEXTS } from '../support/hostile/code.ts';
import { ADDRESS_TEXTS, HTML_TEXTS } from '../support/hostile/html.ts';
import { aText } from '../support/texts.ts';

const root = await mkdtemp(join(tmpdir(), 'compile-'));
afterAll(() => rm(root, { recursive: true }));
const FOLDERS = { projects: join(root, 'ideas'), source: join(root, 'src') };
await mkdir(FOLDERS.projects);
await mkdir(join(FOLDERS.source, 'ideas'), { recursive: true });

/** The program that Astro's compiler makes of an MDX file. */
async function compiled(text: string, path = join(FOLDERS.projects, 'idea.mdx'), folders = FOLDERS): Promise<string> {
  const renderer = await entryProcessor(folders, '/').createMdxRenderer?.({ syntaxHighlight: false }, { optimize: true });
  return (await renderer?.process(`${text}\n`, path, {}))?.code ?? '';
}

test.each([...CODE_TEXTS, ...HTML_TEXTS, ...ADDRESS_TEXTS])('the compiler itself refuses %j', async (text) => {
  await expect(compiled(text.replaceAll('TRACE', '(globalThis.pwned = 1)'))).rejects.toThrow();
});

test('the error names file, line and column, in the words of the check', async () => {
  const error = await compiled('Fine.\n\nNot {fine}.').catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ line: 3, column: 5 });
  expect(String(error)).toContain('idea.mdx:3:5 code: {…} is code, which is not allowed in a text.');
});

test('a page of the project is compiled as usual: it is a program of its own', async () => {
  expect(await compiled('export const x = 1 + 1;\n\n{x}', join(FOLDERS.source, 'pages/about.mdx'))).toContain('const x = 1 + 1');
});

test.each([
  { path: join(root, 'ideas-of-others/idea.mdx'), folders: FOLDERS, reason: 'a folder that nobody named' },
  { path: join(root, 'src-of-others/idea.mdx'), folders: FOLDERS, reason: 'a folder whose name begins as that of the code' },
  { path: join(root, 'src/../ideas/idea.mdx'), folders: FOLDERS, reason: 'a way around' },
  {
    path: join(FOLDERS.source, 'ideas/idea.mdx'),
    folders: { ...FOLDERS, projects: join(FOLDERS.source, 'ideas') },
    reason: 'ideas that are kept within the code',
  },
])('everything else is guarded: $reason', async ({ path, folders }) => {
  await expect(compiled('{x}', path, folders)).rejects.toThrow('is code');
});

test.each([
  { written: '---\nlayout: ./evil.astro\n---\nWords {/* a */}', source: '\n\n\nWords {/* a */}\n', reason: 'front matter' },
  { written: 'Words', source: 'Words\n', reason: 'nothing but the end of the last line' },
])('of a file the compiler gets all but $reason, each line where it was', ({ written, source }) => {
  const { transform } = blankFrontMatter(FOLDERS) as { transform: { handler(code: string, id: string): { code: string } | null } };
  expect(transform.handler(written, join(FOLDERS.projects, 'idea.mdx'))?.code).toBe(source);
  expect(transform.handler(written, join(FOLDERS.source, 'pages/about.mdx'))).toBeNull();
});

test('what the check lets pass can be compiled, and is a program that can be read', async () => {
  let passed = 0;
  await fc.assert(
    fc.asyncProperty(fc.oneof(aText, fc.constantFrom('![x](/%zz)', '![x](/%E0%A4%A)', '[a]: /%zz\n\n![b][a]')), async (text) => {
      if (checkText(text, 1, parseMarkdown).problems.length > 0) return;
      passed++;
      expect(parseSync('idea.js', await compiled(text)).errors).toEqual([]);
    }),
    { numRuns: 3000 },
  );
  expect(passed).toBeGreaterThan(1000);
}, 60_000);
