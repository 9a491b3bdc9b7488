import { chromium, type Page } from 'playwright-core';
import { findChromium } from '../../tests/support/chromium.ts';

/** What the page of the catalogue showed for a text. */
export interface Shown {
  /** The ids of the first ideas of the list, in order. */
  readonly ids: readonly string[];
  /** How many ideas match. */
  readonly count: number;
  /** From the last letter to the last change of list or count, in milliseconds. */
  readonly ms: number;
}

export interface FinderPage {
  readonly type: (text: string) => Promise<Shown>;
  readonly close: () => Promise<void>;
}

const BOX = 'input[type=search][name=q]';
/** Whoever looks at results looks at ten of them. */
const FIRST = 10;
/** An answer is there when nothing has changed for so many frames. */
const QUIET_FRAMES = 6;

/** Has the page note when somebody types, and when list or count change after that. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const times = { typed: 0, changed: 0 };
    addEventListener('input', () => (times.typed = times.changed = performance.now()), true);
    const observer = new MutationObserver(() => (times.changed = performance.now()));
    for (const part of document.querySelectorAll('#results, [data-result-count]'))
      observer.observe(part, { childList: true, attributes: true, attributeFilter: ['data-result-count'] });
    Object.assign(window, { times });
  });
}

/** What the page shows once its list is at rest: neither busy nor changed for some frames. */
async function settled(page: Page): Promise<Shown> {
  return page.evaluate(
    ([first, quietFrames]) =>
      new Promise<Shown>((resolve) => {
        const { times } = window as unknown as { times: { typed: number; changed: number } };
        const list = document.querySelector('#results');
        let before = -1;
        let quiet = 0;
        const frame = (): void => {
          quiet = times.changed === before && list?.ariaBusy !== 'true' ? quiet + 1 : 0;
          before = times.changed;
          if (quiet < quietFrames) return void requestAnimationFrame(frame);
          const rows = [...document.querySelectorAll<HTMLElement>('#results [data-idea]')].slice(0, first);
          resolve({
            ids: rows.map((row) => row.dataset['idea'] ?? ''),
            count: Number(document.querySelector<HTMLElement>('[data-result-count]')?.dataset['resultCount']),
            ms: times.changed - times.typed,
          });
        };
        frame();
      }),
    [FIRST, QUIET_FRAMES] as const,
  );
}

/** Opens the catalogue at `url` in Chromium, with all that its search ever loads. */
export async function openFinder(url: string): Promise<FinderPage> {
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu', '--no-first-run'] });
  const page = await browser.newPage({ serviceWorkers: 'block' });
  await page.goto(url);
  await watch(page);
  const type = async (text: string): Promise<Shown> => {
    await page.locator(BOX).fill('');
    await page.locator(BOX).pressSequentially(text);
    return settled(page);
  };
  // The text of the ideas comes behind the first answer.
  await type('a');
  await page.waitForLoadState('networkidle');
  await settled(page);
  return { type, close: () => browser.close() };
}
