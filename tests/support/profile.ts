import type { Page } from 'playwright-core';

/** What is kept of somebody who is comfortable with OCaml and has 180 hours. */
export const KEPT = JSON.stringify({ skills: [{ value: 'ocaml', label: 'OCaml', level: 'comfortable' }], hours: 15, weeks: 12 });

/** Opens the panel in which a visitor says what they know. */
export async function openPanel(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'What I know' }).click();
  await page.getByRole('dialog', { name: 'What I know' }).waitFor();
}

/** Adds a skill in the open panel, known at `level`. */
export async function addSkill(page: Page, name: string, level: string): Promise<void> {
  await page.getByRole('combobox', { name: 'How well', exact: true }).selectOption(level);
  await page.getByRole('combobox', { name: 'Skill', exact: true }).fill(name);
  await page.keyboard.press('Enter');
}

/** What the rows say of how their ideas fit, in order. */
export function fitLines(page: Page): Promise<string[]> {
  return page.locator('#results .fit').allTextContents();
}

/** Keeps `text` as the profile of this browser, before `page` is loaded again. */
export async function keep(page: Page, text: string): Promise<void> {
  await page.evaluate((value) => localStorage.setItem('/profile', value), text);
}
