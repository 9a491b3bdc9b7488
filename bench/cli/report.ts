import type { Engine } from '../engines/engine.ts';
import type { Figures } from '../measure/measure-engine.ts';

/** The result of `npm run bench`. Other programs read it as JSON: add names to it, but never remove or rename one. */
export interface Report {
  readonly ideas: number;
  readonly engines: Readonly<Record<string, Figures>>;
}

const MAX_BROTLI_QUALITY = 11;

/** Formats rows as aligned text columns, the first one left-aligned, the others right-aligned. The first row is the header. */
function formatTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    widths
      .map((width, column) => (column === 0 ? (row[column] ?? '').padEnd(width) : (row[column] ?? '').padStart(width)))
      .join('  ')
      .trimEnd(),
  );
  const separator = '-'.repeat(Math.max(...lines.map((line) => line.length)));
  return lines.toSpliced(1, 0, separator).join('\n');
}

function formatRate(rate: number): string {
  return rate.toFixed(3);
}

function formatMs(ms: number): string {
  return ms.toFixed(ms < 100 ? 2 : 0);
}

function formatKilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(0);
}

/** The columns of the first table. */
const COLUMNS: readonly { readonly header: string; readonly format: (figures: Figures) => string }[] = [
  { header: '@1', format: ({ recall1 }) => formatRate(recall1) },
  { header: '@5', format: ({ recall5 }) => formatRate(recall5) },
  { header: 'MRR', format: ({ mrr }) => formatRate(mrr) },
  { header: 'nonsense', format: ({ nonsenseAnswered }) => formatRate(nonsenseAnswered) },
  { header: 'p50 ms', format: ({ p50Ms }) => formatMs(p50Ms) },
  { header: 'p95 ms', format: ({ p95Ms }) => formatMs(p95Ms) },
  { header: 'build ms', format: ({ buildMs }) => formatMs(buildMs) },
  { header: 'load ms', format: ({ loadMs }) => formatMs(loadMs) },
  { header: 'raw kB', format: ({ indexBytes }) => formatKilobytes(indexBytes.raw) },
  { header: 'gzip', format: ({ indexBytes }) => formatKilobytes(indexBytes.gzip) },
  { header: 'brotli', format: ({ indexBytes }) => formatKilobytes(indexBytes.brotli) },
];

const LEGEND = [
  '@1, @5: recall, the share of queries whose idea is first or among the first five. MRR: within ten.',
  'nonsense: the share of nonsense texts with results. p50, p95: time per letter typed, in Node.',
  'kB: the whole index without code, each file compressed separately.',
];

/** Formats the table of recall for each kind of query, with a column per engine. */
function formatKinds(engines: readonly (readonly [string, Figures])[]): string {
  const kinds = Object.entries(engines[0]?.[1].byKind ?? {});
  const rows = kinds.map(([kind, { queries }]) => [
    kind,
    String(queries),
    ...engines.map(([, { byKind }]) => `${formatRate(byKind[kind]?.recall1 ?? 0)} ${formatRate(byKind[kind]?.recall5 ?? 0)}`),
  ]);
  return formatTable([['@1 @5 by kind', 'queries', ...engines.map(([name]) => name)], ...rows]);
}

/** Formats the table of response times in a browser, with a row per processor speed. Empty if they were not measured. */
function formatBrowserLatency([name, { browser }]: readonly [string, Figures]): string[] {
  if (browser === undefined) return [];
  const rows = Object.entries(browser).map(([slowdown, { p50Ms, p95Ms, maxMs, keystrokes }]) => [
    slowdown,
    ...[p50Ms, p95Ms, maxMs].map(formatMs),
    String(keystrokes.measured),
  ]);
  return [formatTable([[`${name} in Chromium`, 'p50 ms', 'p95 ms', 'max ms', 'letters'], ...rows])];
}

/** Lists what a reader should know about how the figures of an engine were measured. */
function formatNotes(name: string, { keystrokes, indexBytes, differences }: Figures, engineNote: string | undefined): string[] {
  const notes: string[] = [];
  if (engineNote !== undefined) notes.push(engineNote);
  if (keystrokes.measured < keystrokes.of)
    notes.push(`measured ${keystrokes.measured} of ${keystrokes.of} letters in the available time, spread evenly.`);
  if (differences !== undefined)
    notes.push(
      'times are from the last letter of a query to the updated list; the build is that of the whole site.',
      `for ${differences.length} of ${keystrokes.of} queries the first five results differ from the search without a page (see --json).`,
    );
  if (indexBytes.brotliQuality < MAX_BROTLI_QUALITY)
    notes.push(`large index, compressed with Brotli quality ${indexBytes.brotliQuality} instead of ${MAX_BROTLI_QUALITY}.`);
  return notes.map((note) => `${name}: ${note}`);
}

/** Formats a report for the terminal: a table of all engines, a table by kind of query, and notes. */
export function formatReport({ ideas, engines }: Report, knownEngines: readonly Engine[]): string {
  const results = Object.entries(engines);
  const mainTable = formatTable([
    ['engine', ...COLUMNS.map(({ header }) => header)],
    ...results.map(([name, figures]) => [name, ...COLUMNS.map(({ format }) => format(figures))]),
  ]);
  const notes = results.flatMap(([name, figures]) => formatNotes(name, figures, knownEngines.find((engine) => engine.name === name)?.note));
  return [
    `${ideas} ideas`,
    mainTable,
    formatKinds(results),
    ...results.flatMap(formatBrowserLatency),
    [...LEGEND, ...notes].join('\n'),
  ].join('\n\n');
}
