/** `npm run bench:filters`: builds a site of generated ideas, opens it in Chromium and measures clicks on its filters. */
import { writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { parseInteger, readOptions } from './cli/usage.ts';
import { createSampleProjects } from './corpus/sample-projects.ts';
import { CPU_SLOWDOWNS, launchChromium, slowDownCpu } from './measure/chromium.ts';
import { percentile } from './measure/latency.ts';
import { withServedSite } from './measure/measure-build.ts';

const USAGE = `Usage: npm run bench:filters -- --ideas 3000 [--json OUT]
  --ideas  number of ideas to generate, 100 to 30000
  --json   also write the results to a file
`;
const MIN_IDEAS = 100;
const MAX_IDEAS = 30_000;

/** The first five values of each facet. Each filter is set and then removed. */
const FILTERS = ['topic', 'difficulty', 'size', 'status', 'skill', 'programme'].flatMap((facet) =>
  [1, 2, 3, 4, 5].map((position) => `p:nth-of-type(${position}) > label > input[name=${facet}]`),
);
/** The time a pointer stays on a filter before the click. People take longer. */
const HOVER_MS = 250;
/** If the list has not changed after this number of frames, the filter does not change it. */
const MAX_FRAMES = 120;
/** The page shows at most this number of ideas after a click. */
const FIRST_ROWS = 20;

/** The time of one click on a filter, in milliseconds. */
interface Click {
  /** From the click until the list and the counts have changed. */
  readonly script: number;
  /** From the click to the end of layout, without waiting for the next frame: scripts, styles and layout. */
  readonly work: number;
  /** The number of frames until the list and the counts have changed. 1 means the very next frame. */
  readonly frames: number;
}

/** Makes the page measure its next click and store the result in `window.measuredClick`. */
async function observeNextClick(page: Page): Promise<void> {
  await page.evaluate(
    ([maxFrames, firstRows]) => {
      const list = document.querySelector('#results');
      const status = document.querySelector<HTMLElement>('[data-result-count]');
      const countBefore = status?.dataset['resultCount'];
      const firstBefore = list?.firstElementChild;
      const isUpdated = (): boolean => {
        const count = Number(status?.dataset['resultCount']);
        const shown = list?.childElementCount ?? 0;
        return (
          String(count) !== countBefore &&
          list?.firstElementChild !== firstBefore &&
          shown >= Math.min(count, firstRows) &&
          shown <= Math.max(count, firstRows)
        );
      };
      const measuredClick = new Promise<Click>((resolve) => {
        addEventListener(
          'click',
          () => {
            const start = performance.now();
            let script = 0;
            let taskEnd = 0;
            if (list) new MutationObserver(() => (script ||= performance.now() - start)).observe(list, { childList: true });
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => (taskEnd ||= performance.now() - start);
            port2.postMessage(undefined);
            let frames = 0;
            const measureFrame = (): void => {
              const frameStart = performance.now();
              taskEnd ||= frameStart - start;
              frames++;
              document.body.getBoundingClientRect();
              if (isUpdated() || frames === maxFrames) resolve({ script, work: taskEnd + performance.now() - frameStart, frames });
              else requestAnimationFrame(measureFrame);
            };
            requestAnimationFrame(measureFrame);
          },
          { capture: true, once: true },
        );
      });
      Object.assign(window, { measuredClick });
    },
    [MAX_FRAMES, FIRST_ROWS] as const,
  );
}

/** Clicks a filter with the mouse. Returns undefined if the click changes neither the count nor the first idea. */
async function measureClick(page: Page, selector: string): Promise<Click | undefined> {
  const label = page.locator(selector).locator('xpath=..');
  await label.scrollIntoViewIfNeeded();
  await label.hover();
  await page.waitForTimeout(HOVER_MS);
  await observeNextClick(page);
  await page.mouse.down();
  await page.mouse.up();
  const click = await page.evaluate(() => (window as unknown as { measuredClick: Promise<Click> }).measuredClick);
  return click.frames === MAX_FRAMES ? undefined : click;
}

async function measureClicks(url: string, slowdown: number): Promise<Click[]> {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, serviceWorkers: 'block' });
    await page.goto(url);
    await slowDownCpu(page, slowdown);
    const clicks: (Click | undefined)[] = [];
    for (const filter of FILTERS) {
      if ((await page.locator(filter).count()) !== 1) continue;
      clicks.push(await measureClick(page, filter));
      clicks.push(await measureClick(page, filter));
    }
    const effectiveClicks = clicks.filter((click) => click !== undefined);
    if (effectiveClicks.length === 0) throw new Error('No filter of the page changes its list.');
    return effectiveClicks;
  } finally {
    await browser.close();
  }
}

function formatRow(slowdown: number, clicks: readonly Click[]) {
  const formatPercentile = (figure: 'script' | 'work', share: number): number =>
    Number(
      percentile(
        clicks.map((click) => click[figure]),
        share,
      ).toFixed(1),
    );
  return {
    slowdown: `${slowdown}x`,
    clicks: clicks.length,
    'in the next frame': clicks.filter(({ frames }) => frames === 1).length,
    'script p50 ms': formatPercentile('script', 0.5),
    'script p95 ms': formatPercentile('script', 0.95),
    'work p50 ms': formatPercentile('work', 0.5),
    'work p95 ms': formatPercentile('work', 0.95),
  };
}

const { ideas, json } = readOptions(['ideas', 'json'], USAGE, (values) => ({
  ideas: parseInteger('--ideas', values.ideas, MIN_IDEAS, MAX_IDEAS),
  json: values.json,
}));

process.stderr.write(`building a site of ${ideas} ideas\n`);
await withServedSite(createSampleProjects(ideas), async ({ url }) => {
  const rows = [];
  for (const slowdown of CPU_SLOWDOWNS) {
    process.stderr.write(`clicking filters, processor slowdown ${slowdown}x\n`);
    rows.push(formatRow(slowdown, await measureClicks(url, slowdown)));
  }
  process.stdout.write(
    `${ideas} ideas. A frame takes 16.7 ms. Script changes the list and the counts. Work is script, styles and layout.\n`,
  );
  console.table(rows);
  if (json !== undefined) writeFileSync(json, `${JSON.stringify({ ideas, rows }, null, 2)}\n`);
});
