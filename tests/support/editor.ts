import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** A complete idea: the label and the value of each control, in the order of the form. */
const TYPED: readonly (readonly [label: string | RegExp, value: string])[] = [
  ['Title', 'A mail server that keeps nothing'],
  ['Summary', 'Receive mail in one small unikernel and hand it on at once, so that there is no disk to steal.'],
  ['Topic of topic 1', 'networking'],
  ['Text', 'Mail servers keep what they are sent.\n\n## How to go about it\n\nBegin with "SMTP" and <kbd>Esc</kbd>.'],
  ['Outcomes', 'A unikernel that accepts mail\nTests over a network in memory'],
  ['Skill of skill 1', 'OCaml'],
  ['Level of skill 1', 'basic'],
  ['Difficulty', 'easy'],
];

/** Waits until the form is ready. */
export async function opened(page: Page): Promise<Page> {
  await expect.poll(() => page.locator('idea-editor [data-form]').getAttribute('aria-busy')).toBe('false');
  return page;
}

/** Types the idea into the form by keyboard only, with Tab from each control to the next. */
export async function typeIdea(page: Page): Promise<void> {
  for (const [label, value] of TYPED) {
    const control = page.getByLabel(label, { exact: true });
    for (let step = 0; step < 12 && !(await control.evaluate((element) => element === document.activeElement)); step++)
      await page.keyboard.press('Tab');
    expect(await control.evaluate((element) => element === document.activeElement), `${String(label)} is reached by Tab`).toBe(true);
    if ((await control.evaluate((element) => element.tagName)) === 'SELECT') await control.selectOption(value);
    else await page.keyboard.insertText(value);
  }
  await page.getByLabel('175 hours').press('Space');
}

/** The file as the form shows it. */
export async function writtenFile(page: Page): Promise<string> {
  return (await page.locator('[data-file]').textContent()) ?? '';
}

/** The number of problems in the list. */
export function problemCount(page: Page): Promise<number> {
  return page.locator('[data-errors] li').count();
}
