import type { Page } from 'playwright-core';

/** Brings the filters of the catalogue into view: on a phone they are a sheet. Gives whether they are. */
export async function openFilters(page: Page): Promise<boolean> {
  const sheet = page.getByRole('button', { name: 'Filters', exact: true });
  const isSheet = await sheet.isVisible();
  if (isSheet) await sheet.click();
  return isSheet;
}
