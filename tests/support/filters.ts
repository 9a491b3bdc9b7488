import type { Page } from 'playwright-core';

/** Makes the filters visible. On a phone they are a sheet, and the function returns true. */
export async function openFilters(page: Page): Promise<boolean> {
  const sheet = page.getByRole('button', { name: 'Filters', exact: true });
  const isSheet = await sheet.isVisible();
  if (isSheet) await sheet.click();
  return isSheet;
}
