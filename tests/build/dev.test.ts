import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ENTRY, createIdeasFolder } from '../support/build-ideas.ts';
import { startDevServer } from '../support/dev-server.ts';

const RUN = 'process.getBuiltinModule("node:fs").writeFileSync(TRACE, "ran")';

/** Edits of an idea while `astro dev` runs: the new file, and the position of the problem in the error. */
const EDITS: readonly { readonly reason: string; readonly written: string; readonly position: string }[] = [
  { reason: 'an expression', written: `${ENTRY}\nNow {${RUN}} runs.\n`, position: 'small.mdx:16:5' },
  { reason: 'an export', written: `${ENTRY}\nexport const x = ${RUN};\n`, position: 'small.mdx:16:1' },
  { reason: 'an import', written: `${ENTRY}\nimport fs from 'node:fs'\n`, position: 'small.mdx:16:1' },
  { reason: 'a script element', written: `${ENTRY}\n<script>alert(1)</script>\n`, position: 'small.mdx:16:1' },
  { reason: 'a javascript: URL', written: `${ENTRY}\n[x](javascript:alert%281%29)\n`, position: 'small.mdx:16:1' },
  { reason: 'an image that Astro would import', written: `${ENTRY}\n![x](./x.png)\n`, position: 'small.mdx:16:1' },
  { reason: 'a layout in the front matter', written: ENTRY.replace('---\n', '---\nlayout: ./evil.astro\n'), position: 'small.mdx:2:1' },
];

test('code that is added to an idea while astro dev runs is not executed, and the page shows the error', async () => {
  const folder = createIdeasFolder();
  const trace = join(folder.path, 'trace');
  folder.write({
    'small.mdx': ENTRY,
    'evil.astro': `---\n${RUN.replace('TRACE', JSON.stringify(trace))}\n---\n<p>Evil</p>\n`,
  });
  const server = await startDevServer({ PROJECTS_DIR: folder.path, CACHE_DIR: join(folder.path, 'cache') });
  const page = (): Promise<{ status: number; text: string }> => server.get('/projects/small/');
  await expect.poll(async () => (await page()).text, { timeout: 20_000 }).toContain('What it is and why.');
  for (const { reason, written, position } of EDITS) {
    folder.write({ 'small.mdx': written.replaceAll('TRACE', JSON.stringify(trace)) });
    const before = server.output().length;
    await expect.poll(async () => (await page()).status, { message: reason, timeout: 20_000 }).toBe(500);
    await expect.poll(() => server.output().slice(before), { message: reason }).toContain(position);
    expect(existsSync(trace), reason).toBe(false);
    folder.write({ 'small.mdx': ENTRY });
    await expect
      .poll(async () => (await page()).text, { message: `${reason}, reverted`, timeout: 20_000 })
      .toContain('What it is and why.');
  }
});
