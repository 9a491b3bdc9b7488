import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';

const axe = await readFile('node_modules/axe-core/axe.min.js', 'utf8');

/** What axe objects to on `page` as it stands, in both themes: by its default rules, or by those of one `tag` of its. */
export async function objections(page: Page, tag?: string): Promise<string[]> {
  await page.addScriptTag({ content: axe });
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const violations = await page.evaluate(async (only) => {
      const { axe } = window as unknown as {
        axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      return (await axe.run(only === undefined ? {} : { runOnly: [only] })).violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
      );
    }, tag);
    found.push(...violations.map((violation) => `${colorScheme}: ${violation}`));
  }
  return found;
}
