import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';

const axe = await readFile('node_modules/axe-core/axe.min.js', 'utf8');

const MEDIA = [
  { name: 'light', colorScheme: 'light', forcedColors: 'none' },
  { name: 'dark', colorScheme: 'dark', forcedColors: 'none' },
  { name: 'forced colours', colorScheme: 'light', forcedColors: 'active' },
] as const;

/**
 * The axe violations of `page`, in both themes and in forced colours.
 * @param tag checks only the rules with this tag of axe, instead of the default rules
 */
export async function findAxeViolations(page: Page, tag?: string): Promise<string[]> {
  await page.addScriptTag({ content: axe });
  // Rows outside the window are checked too.
  await page.addStyleTag({ content: '* { content-visibility: visible !important }' });
  const found: string[] = [];
  for (const { name, ...media } of MEDIA) {
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
