import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ENTRY, ideasFolder } from '../support/build-ideas.ts';
import { startDevServer } from '../support/dev-server.ts';

const RUN = 'process.getBuiltinModule("node:fs").writeFileSync(TRACE, "ran")';

/** What an entry may become while `astro dev` runs: its file, and the problem that its page names. */
const EDITS: readonly { readonly reason: string; readonly written: string; readonly says: string }[] = [
  { reason: 'an expression', written: `${ENTRY}\nNow {${RUN}} runs.\n`, says: 'small.mdx:16:5' },
  { reason: 'a module of its own', written: `${ENTRY}\nexport const x = ${RUN};\n`, says: 'small.mdx:16:1' },
  { reason: 'an import', written: `${ENTRY}\nimport fs from 'node:fs'\n`, says: 'small.mdx:16:1' },
  { reason: 'an element that runs', written: `${ENTRY}\n<script>alert(1)</script>\n`, says: 'small.mdx:16:1' },
  { reason: 'an address that runs', written: `${ENTRY}\n[x](javascript:alert%281%29)\n`, says: 'small.mdx:16:1' },
  { reason: 'a picture that would be imported', written: `${ENTRY}\n![x](./x.png)\n`, says: 'small.mdx:16:1' },
  { reason: 'a layout', written: ENTRY.replace('---\n', '---\nlayout: ./evil.astro\n'), says: 'small.mdx:2:1' },
];

test('an idea that is made hostile while astro dev runs is not evaluated, and its page says what is wrong', async () => {
  const folder = ideasFolder();
  const trace = join(folder.path, 'trace');
  folder.write({
    'small.mdx': ENTRY,
    'evil.astro': `---\n${RUN.replace('TRACE', JSON.stringify(trace))}\n---\n<p>Evil</p>\n`,
  });
  const server = await startDevServer({ PROJECTS_DIR: folder.path, CACHE_DIR: join(folder.path, 'cache') });
  const page = (): Promise<{ status: number; text: string }> => server.get('/projects/small/');
  await expect.poll(async () => (await page()).text, { timeout: 20_000 }).toContain('What it is and why.');
  for (const { reason, written, says } of EDITS) {
    folder.write({ 'small.mdx': written.replaceAll('TRACE', JSON.stringify(trace)) });
    const before = server.output().length;
    await expect.poll(async () => (await page()).status, { message: reason, timeout: 20_000 }).toBe(500);
    await expect.poll(() => server.output().slice(before), { message: reason }).toContain(says);
    expect(existsSync(trace), reason).toBe(false);
    folder.write({ 'small.mdx': ENTRY });
    await expect
      .poll(async () => (await page()).text, { message: `${reason}, taken back`, timeout: 20_000 })
      .toContain('What it is and why.');
  }
});
