import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import type { Corpus } from '../corpus/corpus.ts';
import { formatProjectFiles, toProjectId } from '../corpus/project-files.ts';
import type { Files } from '../engines/engine.ts';
import { pioneer } from '../engines/pioneer.ts';
import { launchChromium } from './chromium.ts';
import { summarizeLatency } from './latency.ts';
import { withServedSite } from './measure-build.ts';
import { measureIndexBytes, type Difference, type Figures, type OnProgress } from './measure-engine.ts';
import { computeQuality, computeQualityByKind, findRank, measureNonsenseAnswered, type Outcome } from './quality.ts';

/** The number of results whose order is compared with the search without a page. */
const COMPARED_RESULTS = 5;
/** The number of results to read from the page. */
const MAX_RESULTS = 10;
/** The list is complete when nothing changes for this number of frames. */
const IDLE_FRAMES = 6;

const SEARCH_INPUT = 'input[type=search][name=q]';

/** What the catalogue page shows for a query. */
interface PageResults {
  /** The ids of the first ideas in the list, in order. */
  readonly ids: readonly string[];
  /** The number of ideas that match. */
  readonly count: number;
  /** The time from the last letter typed to the last change of the list or the count. */
  readonly ms: number;
}

interface CataloguePage {
  readonly search: (text: string) => Promise<PageResults>;
  readonly close: () => Promise<void>;
}

/** Makes the page record when someone types, and when the list or the count changes afterwards. */
async function recordChanges(page: Page): Promise<void> {
  await page.evaluate(() => {
    const times = { typed: 0, changed: 0 };
    addEventListener('input', () => (times.typed = times.changed = performance.now()), true);
    const observer = new MutationObserver(() => (times.changed = performance.now()));
    for (const element of document.querySelectorAll('#results, [data-result-count]'))
      observer.observe(element, { childList: true, attributes: true, attributeFilter: ['data-result-count'] });
    Object.assign(window, { times });
  });
}

/** Waits until the list is not busy and does not change for some frames, then reads the results. */
async function readResults(page: Page): Promise<PageResults> {
  return page.evaluate(
    ([maxResults, idleFrames]) =>
      new Promise<PageResults>((resolve) => {
        const { times } = window as unknown as { times: { typed: number; changed: number } };
        const list = document.querySelector('#results');
        let lastChange = -1;
        let idle = 0;
        const checkFrame = (): void => {
          idle = times.changed === lastChange && list?.ariaBusy !== 'true' ? idle + 1 : 0;
          lastChange = times.changed;
          if (idle < idleFrames) return void requestAnimationFrame(checkFrame);
          const items = [...document.querySelectorAll<HTMLElement>('#results [data-idea]')].slice(0, maxResults);
          resolve({
            ids: items.map((item) => item.dataset['idea'] ?? ''),
            count: Number(document.querySelector<HTMLElement>('[data-result-count]')?.dataset['resultCount']),
            ms: times.changed - times.typed,
          });
        };
        checkFrame();
      }),
    [MAX_RESULTS, IDLE_FRAMES] as const,
  );
}

/** Opens the catalogue in Chromium and waits until the page has loaded the whole search index. */
async function openCatalogue(url: string): Promise<CataloguePage> {
  const browser = await launchChromium();
  const page = await browser.newPage({ serviceWorkers: 'block' });
  await page.goto(url);
  await recordChanges(page);
  const search = async (text: string): Promise<PageResults> => {
    await page.locator(SEARCH_INPUT).fill('');
    await page.locator(SEARCH_INPUT).pressSequentially(text);
    return readResults(page);
  };
  // The page loads the body index after it answers the first query.
  await search('a');
  await page.waitForLoadState('networkidle');
  await readResults(page);
  return { search, close: () => browser.close() };
}

/** Reads and unpacks the files of the search index of the site in `out`. */
function readIndexFiles(out: string): Files {
  const paths = globSync('find/*/{head,body}*.bin', { cwd: out });
  return new Map(paths.map((path) => [basename(path, '.bin'), new Uint8Array(gunzipSync(readFileSync(join(out, path))))]));
}

/** Reads the ids of all ideas of the site in `out`, in its default order, which also orders equally good results. */
function readDefaultOrder(out: string): string[] {
  const paths = globSync('find/*/rows/*/index.html', { cwd: out });
  const chunks = paths.toSorted((a, b) => Number(basename(dirname(a))) - Number(basename(dirname(b))));
  const matches = chunks.flatMap((path) => [...readFileSync(join(out, path), 'utf8').matchAll(/data-idea="([^"]+)"/g)]);
  return [...new Set(matches.map(([, id = '']) => id))];
}

interface QueryResults {
  readonly outcomes: readonly Outcome[];
  readonly timesMs: readonly number[];
  readonly differences: readonly Difference[];
}

/** Types every query into the page and compares its results with a search without a page over records in the same order. */
async function runQueries(
  catalogue: CataloguePage,
  { records, queries }: Corpus,
  defaultOrder: readonly string[],
  onProgress: (share: number) => void,
): Promise<QueryResults> {
  const ids = records.map(toProjectId);
  const recordById = new Map(records.map((record, index) => [ids[index], record]));
  const searchHeadless = await pioneer.load(await pioneer.build(defaultOrder.flatMap((id) => recordById.get(id) ?? [])));
  const outcomes: Outcome[] = [];
  const timesMs: number[] = [];
  const differences: Difference[] = [];
  for (const { q, kind, expect } of queries) {
    const shown = await catalogue.search(q);
    const site = shown.count === 0 ? [] : shown.ids;
    outcomes.push({ kind, rank: findRank(ids[records.findIndex(({ id }) => id === expect)], site) });
    timesMs.push(shown.ms);
    const firstOfSite = site.slice(0, COMPARED_RESULTS);
    const headless = (await searchHeadless(q)).flatMap((number) => defaultOrder[number] ?? []).slice(0, COMPARED_RESULTS);
    if (headless.join() !== firstOfSite.join()) differences.push({ q, site: firstOfSite, headless });
    onProgress(outcomes.length / queries.length);
  }
  return { outcomes, timesMs, differences };
}

/**
 * Builds and serves a site with the records of a corpus and types every query into its page in Chromium. `buildMs` is the
 * build of the whole site, `loadMs` the time until the page has loaded its whole index, and a latency is that of a whole query.
 */
export async function measureSite(corpus: Corpus, onProgress: OnProgress): Promise<Figures> {
  onProgress('site: building');
  return withServedSite(formatProjectFiles(corpus.records), async ({ url, out, buildSeconds }) => {
    onProgress('site: opening the page');
    const start = performance.now();
    const catalogue = await openCatalogue(url);
    try {
      const loadMs = performance.now() - start;
      const { outcomes, timesMs, differences } = await runQueries(catalogue, corpus, readDefaultOrder(out), (share) =>
        onProgress('site: typing the queries', share),
      );
      const nonsenseAnswered = await measureNonsenseAnswered(corpus.nonsense, async (text) => (await catalogue.search(text)).count > 0);
      const { queries, ...quality } = computeQuality(outcomes);
      return {
        ...quality,
        byKind: computeQualityByKind(outcomes),
        nonsenseAnswered,
        ...summarizeLatency(timesMs, queries),
        buildMs: buildSeconds * 1000,
        loadMs,
        indexBytes: measureIndexBytes(readIndexFiles(out)),
        differences,
      };
    } finally {
      await catalogue.close();
    }
  });
}
