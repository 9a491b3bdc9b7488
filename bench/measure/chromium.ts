import { chromium, type Browser, type Page } from 'playwright-core';
import { findChromium } from '../../tests/support/chromium.ts';

/** How many times slower to make the processor. A mid-range phone is about four times slower than a laptop. */
export const CPU_SLOWDOWNS = [1, 4] as const;

/** Starts a headless Chromium. Throws an Error if none is installed and none can be installed. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu', '--no-first-run'] });
}

/** Makes the processor of a page `slowdown` times slower. */
export async function slowDownCpu(page: Page, slowdown: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
}
