import type { Page } from 'playwright-core';

/** The stored profile of a student who is comfortable with OCaml and has 180 hours. */
export const STORED_PROFILE = JSON.stringify({
  skills: [{ value: 'ocaml', label: 'OCaml', level: 'comfortable' }],
  hours: 15,
  weeks: 12,
});

/** Opens the dialog "My skills". */
export async function openProfileDialog(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'My skills', exact: true }).click();
  await page.getByRole('dialog', { name: 'My skills' }).waitFor();
}

/** Adds a skill in the open dialog. */
export async function addSkill(page: Page, name: string, level: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Level', exact: true }).selectOption(level);
  await page.getByRole('combobox', { name: 'Skill', exact: true }).fill(name);
  await page.keyboard.press('Enter');
}

/** The lines of the rows that say how the ideas match the profile, in order. */
export function getMatchLines(page: Page): Promise<string[]> {
  return page.locator('#results .skill-match-line').allTextContents();
}
