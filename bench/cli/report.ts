import type { Engine } from '../engines/engine.ts';
import type { Figures } from '../measure/measure-engine.ts';
import { formatTable } from './table.ts';

/** The outcome of a run. Written as JSON it is what other programs read: names may be added, none taken away. */
export interface Report {
  readonly ideas: number;
  readonly engines: Readonly<Record<string, Figures>>;
}

const rate = (value: number): string => value.toFixed(3);
const ms = (value: number): string => (value < 100 ? value.toFixed(2) : value.toFixed(0));
const kilobytes = (value: number): string => (value / 1000).toFixed(0);

/** Columns of the first table. */
const COLUMNS: readonly { readonly head: string; readonly cell: (figures: Figures) => string }[] = [
  { head: '@1', cell: ({ recall1 }) => rate(recall1) },
  { head: '@5', cell: ({ recall5 }) => rate(recall5) },
  { head: 'MRR', cell: ({ mrr }) => rate(mrr) },
  { head: 'nonsense', cell: ({ nonsenseAnswered }) => rate(nonsenseAnswered) },
  { head: 'p50 ms', cell: ({ p50Ms }) => ms(p50Ms) },
  { head: 'p95 ms', cell: ({ p95Ms }) => ms(p95Ms) },
  { head: 'build ms', cell: ({ buildMs }) => ms(buildMs) },
  { head: 'load ms', cell: ({ loadMs }) => ms(loadMs) },
  { head: 'raw kB', cell: ({ indexBytes }) => kilobytes(indexBytes.raw) },
  { head: 'gzip', cell: ({ indexBytes }) => kilobytes(indexBytes.gzip) },
  { head: 'brotli', cell: ({ indexBytes }) => kilobytes(indexBytes.brotli) },
];

/** What the columns mean, where a head is too short to say. */
const LEGEND = [
  '@1, @5: recall, the share of queries whose idea came first or among the first five. MRR: within ten.',
  'nonsense: the share of it that was answered. p50, p95: an answer to one letter typed, in Node.',
  'kB: the whole index without code, each file compressed by itself.',
];

function byKind(engines: readonly (readonly [string, Figures])[]): string {
  const kinds = Object.entries(engines[0]?.[1].byKind ?? {});
  const rows = kinds.map(([kind, { queries }]) => [
    kind,
    String(queries),
    ...engines.map(([, figures]) => `${rate(figures.byKind[kind]?.recall1 ?? 0)} ${rate(figures.byKind[kind]?.recall5 ?? 0)}`),
  ]);
  return formatTable([['@1 @5 by kind', 'queries', ...engines.map(([name]) => name)], ...rows]);
}

/** How fast an engine is in a browser, a row a speed of the processor; nothing when none was asked. */
function inBrowser([name, { browser }]: readonly [string, Figures]): string[] {
  if (browser === undefined) return [];
  const rows = Object.entries(browser).map(([slowdown, { p50Ms, p95Ms, maxMs, keystrokes }]) => [
    slowdown,
    ...[p50Ms, p95Ms, maxMs].map(ms),
    String(keystrokes.measured),
  ]);
  return [formatTable([[`${name} in Chromium`, 'p50 ms', 'p95 ms', 'max ms', 'letters'], ...rows])];
}

/** What is to be known of how the figures of one engine came about. */
function remarks(name: string, { keystrokes, indexBytes, differences }: Figures, note: string | undefined): string[] {
  return [
    ...(note === undefined ? [] : [`${name}: ${note}`]),
    ...(keystrokes.measured < keystrokes.of
      ? [`${name}: ${keystrokes.measured} of ${keystrokes.of} letters typed fitted the time, spread evenly over all.`]
      : []),
    ...(differences === undefined
      ? []
      : [
          `${name}: times are from the last letter of a query to the list; the build is that of the whole site.`,
          `${name}: for ${differences.length} of ${keystrokes.of} queries the first five are not those of the search without a page (see --json).`,
        ]),
    ...(indexBytes.brotliQuality < 11 ? [`${name}: a large index, so Brotli has quality ${indexBytes.brotliQuality} instead of 11.`] : []),
  ];
}

/** `report` for people: a table with a row an engine, one by kind of query, and what to know about them. */
export function formatReport({ ideas, engines }: Report, known: readonly Engine[]): string {
  const rows = Object.entries(engines);
  const main = formatTable([
    ['engine', ...COLUMNS.map(({ head }) => head)],
    ...rows.map(([name, figures]) => [name, ...COLUMNS.map(({ cell }) => cell(figures))]),
  ]);
  const notes = rows.flatMap(([name, figures]) => remarks(name, figures, known.find((engine) => engine.name === name)?.note));
  return [`${ideas} ideas`, main, byKind(rows), ...rows.flatMap(inBrowser), [...LEGEND, ...notes].join('\n')].join('\n\n');
}
