import { join } from 'node:path';
import { expect, test } from 'vitest';
import { entryProcessor, entrySource } from '../../src/content/mdx/compile-entries.ts';
import { CODE_TEXTS } from '../support/hostile/code.ts';
import { ADDRESS_TEXTS, HTML_TEXTS } from '../support/hostile/html.ts';

const FOLDER = '/ideas';

/** The program that Astro's compiler makes of an MDX file. */
async function compiled(text: string, path = join(FOLDER, 'idea.mdx'), frontmatter = {}): Promise<string> {
  const renderer = await entryProcessor(FOLDER, '/').createMdxRenderer?.({ syntaxHighlight: false }, { optimize: true });
  return (await renderer?.process(`${text}\n`, path, frontmatter))?.code ?? '';
}

test.each([...CODE_TEXTS, ...HTML_TEXTS, ...ADDRESS_TEXTS])('the compiler itself refuses %j', async (text) => {
  await expect(compiled(text.replaceAll('TRACE', '(globalThis.pwned = 1)'))).rejects.toThrow();
});

test('the error names file, line and column, in the words of the check', async () => {
  const error = await compiled('Fine.\n\nNot {fine}.').catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ line: 3, column: 5 });
  expect(String(error)).toContain('idea.mdx:3:5 code: {…} is code, and nothing in a text is run.');
});

test.each([
  { path: '/site/src/pages/about.mdx', reason: 'a page of the project' },
  { path: '/ideas-of-others/idea.mdx', reason: 'a folder whose name begins alike' },
])('$reason is compiled as usual: it is the project’s own program', async ({ path }) => {
  expect(await compiled('export const x = 1 + 1;\n\n{x}', path)).toContain('const x = 1 + 1');
});

test.each([
  { written: '---\nlayout: ./evil.astro\n---\nWords {/* a */}', source: '\n\n\nWords {/* a */}\n', reason: 'front matter' },
  { written: 'Words', source: 'Words\n', reason: 'nothing but the end of the last line' },
])('of a file the compiler gets all but $reason, each line where it was', ({ written, source }) => {
  const { transform } = entrySource(FOLDER) as { transform: { handler(code: string, id: string): { code: string } | null } };
  expect(transform.handler(written, '/ideas/idea.mdx')?.code).toBe(source);
  expect(transform.handler(written, '/site/src/pages/about.mdx')).toBeNull();
});
