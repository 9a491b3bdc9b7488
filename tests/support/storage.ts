import type { Page } from 'playwright-core';

/** The key under which the site, at the base path "/", stores the value called `name` in localStorage. */
function storageKey(name: string): string {
  return `pioneer:/:${name}`;
}

/** The text that the browser of `page` stores as `name`, or null. */
export function readStored(page: Page, name: string): Promise<string | null> {
  return page.evaluate((key) => localStorage.getItem(key), storageKey(name));
}

/** Stores `text` as `name` in the browser of `page`. Pages read it when they load. */
export function writeStored(page: Page, name: string, text: string): Promise<void> {
  return page.evaluate(([key, value]) => localStorage.setItem(key, value), [storageKey(name), text] as const);
}
