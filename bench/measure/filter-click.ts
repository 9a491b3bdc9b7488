import type { Page } from 'playwright-core';

/** What one click on a filter took in the page, milliseconds on the processor as it is slowed down. */
export interface Click {
  /** From the click until list and counts have been changed. */
  readonly script: number;
  /** From the click to the end of layout, without the wait for the screen: scripts, styles and layout of the new list. */
  readonly work: number;
  /** How many frames were drawn until list and counts were those of the new question: 1 is the very next. */
  readonly frames: number;
}

/** How long a pointer rests on a filter before it presses, in milliseconds. People take longer. */
const AIM = 250;
/** After these the list has not changed, and will not. */
const MOST_FRAMES = 120;

/** Has the page time its next click, and keep the figures until `figures` asks for them. */
async function arm(page: Page): Promise<void> {
  await page.evaluate((mostFrames) => {
    const list = document.querySelector('#results');
    const status = document.querySelector<HTMLElement>('[data-result-count]');
    const before = status?.dataset['resultCount'];
    const first = list?.firstElementChild;
    const isDone = (): boolean => {
      const count = Number(status?.dataset['resultCount']);
      const shown = list?.childElementCount ?? 0;
      return String(count) !== before && list?.firstElementChild !== first && shown >= Math.min(count, 20) && shown <= Math.max(count, 20);
    };
    const timed = new Promise<Click>((resolve) => {
      addEventListener(
        'click',
        () => {
          const start = performance.now();
          let script = 0;
          let task = 0;
          if (list) new MutationObserver(() => (script ||= performance.now() - start)).observe(list, { childList: true });
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => (task ||= performance.now() - start);
          port2.postMessage(undefined);
          let frames = 0;
          const frame = (): void => {
            const begin = performance.now();
            task ||= begin - start;
            frames++;
            document.body.getBoundingClientRect();
            if (isDone() || frames === mostFrames) resolve({ script, work: task + performance.now() - begin, frames });
            else requestAnimationFrame(frame);
          };
          requestAnimationFrame(frame);
        },
        { capture: true, once: true },
      );
    });
    Object.assign(window, { timed });
  }, MOST_FRAMES);
}

/**
 * Moves the mouse to the label of the filter `selector`, rests, clicks, and gives what that took; undefined when the click changed
 * neither the count nor the first idea, so that there was nothing to see.
 */
export async function timeClick(page: Page, selector: string): Promise<Click | undefined> {
  const label = page.locator(selector).locator('xpath=..');
  await label.scrollIntoViewIfNeeded();
  await label.hover();
  await page.waitForTimeout(AIM);
  await arm(page);
  await page.mouse.down();
  await page.mouse.up();
  const click = await page.evaluate(() => (window as unknown as { timed: Promise<Click> }).timed);
  return click.frames === MOST_FRAMES ? undefined : click;
}
