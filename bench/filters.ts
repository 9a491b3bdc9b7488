/** How long a filter of the catalogue takes in a browser: builds a site of made-up ideas, opens it, clicks. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preview } from 'astro';
import { chromium } from 'playwright-core';
import { parseInteger, readOptions } from './cli/usage.ts';
import { findChromium } from '../tests/support/chromium.ts';
import { corpus } from './corpus/sample-projects.ts';
import { measure } from './measure/measure-build.ts';
import { timeClick, type Click } from './measure/filter-click.ts';

const USAGE = `Usage: npm run bench:filters -- --ideas 3000 [--json OUT]
  --ideas  number of ideas to generate, 100 to 30000
  --json   also write the results to a file
`;
const MIN_IDEAS = 100;
const MAX_IDEAS = 30_000;

const SLOWDOWNS = [1, 4];
/** Each of these is set and taken back, the second while the first is set. */
const FILTERS = ['topic', 'difficulty', 'size', 'status', 'skill', 'programme'].flatMap((facet) =>
  [1, 2, 3, 4, 5].map((place) => `p:nth-of-type(${place}) > label > input[name=${facet}]`),
);

function summary(slowdown: number, clicks: readonly Click[]) {
  const at = (figure: 'script' | 'work', share: number): number => {
    const sorted = clicks.map((click) => click[figure]).sort((a, b) => a - b);
    return Number((sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN).toFixed(1));
  };
  return {
    slowdown: `${slowdown}x`,
    clicks: clicks.length,
    'in the next frame': clicks.filter(({ frames }) => frames === 1).length,
    'script p50 ms': at('script', 0.5),
    'script p95 ms': at('script', 0.95),
    'work p50 ms': at('work', 0.5),
    'work p95 ms': at('work', 0.95),
  };
}

async function clicksOn(url: string, slowdown: number): Promise<Click[]> {
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--no-first-run'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, serviceWorkers: 'block' });
    await page.goto(url);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const clicks: (Click | undefined)[] = [];
    for (const filter of FILTERS) {
      if ((await page.locator(filter).count()) !== 1) continue;
      clicks.push(await timeClick(page, filter));
      clicks.push(await timeClick(page, filter));
    }
    const seen = clicks.filter((click) => click !== undefined);
    if (seen.length === 0) throw new Error('No filter of the page changes its list.');
    return seen;
  } finally {
    await browser.close();
  }
}

const { ideas, json } = readOptions(['ideas', 'json'], USAGE, (values) => ({
  ideas: parseInteger('--ideas', values.ideas, MIN_IDEAS, MAX_IDEAS),
  json: values.json,
}));
const folder = mkdtempSync(join(tmpdir(), 'bench-filters-'));
try {
  const [projects, out, cache] = [join(folder, 'projects'), join(folder, 'dist'), join(folder, 'cache')];
  mkdirSync(projects);
  for (const { name, text } of corpus(ideas)) writeFileSync(join(projects, name), text);
  process.stderr.write(`building ${ideas} ideas\n`);
  await measure('.', { projects, out, cache });
  const server = await preview({ root: '.', outDir: out, logLevel: 'error', server: { port: 0 } });
  const rows = [];
  for (const slowdown of SLOWDOWNS) {
    process.stderr.write(`clicking at ${slowdown}x\n`);
    rows.push(summary(slowdown, await clicksOn(`http://localhost:${server.port}/`, slowdown)));
  }
  await server.stop();
  process.stdout.write(
    `${ideas} ideas; a frame is 16.7 ms. Script changes list and counts; the work of a click is that, style and layout.\n`,
  );
  console.table(rows);
  if (json !== undefined) writeFileSync(json, `${JSON.stringify({ ideas, rows }, null, 2)}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
