import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';

const axe = await readFile('node_modules/axe-core/axe.min.js', 'utf8');

/** The ways a page can look, each as the browser is told. */
const LOOKS = [
  { name: 'light', colorScheme: 'light', forcedColors: 'none' },
  { name: 'dark', colorScheme: 'dark', forcedColors: 'none' },
  { name: 'forced colours', colorScheme: 'light', forcedColors: 'active' },
] as const;

/** What axe objects to on `page` as it stands, in both themes and in forced colours: by its default rules, or by those of one `tag` of its. */
export async function objections(page: Page, tag?: string): Promise<string[]> {
  await page.addScriptTag({ content: axe });
  // What is out of sight is looked at as well.
  await page.addStyleTag({ content: '* { content-visibility: visible !important }' });
  const found: string[] = [];
  for (const { name, ...media } of LOOKS) {
    await page.emulateMedia(media);
    const violations = await page.evaluate(async (only) => {
      const { axe } = window as unknown as {
        axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      return (await axe.run(only === undefined ? {} : { runOnly: [only] })).violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
      );
    }, tag);
    found.push(...violations.map((violation) => `${name}: ${violation}`));
  }
  return found;
}
