import { expect, test } from 'vitest';
import { parseArguments } from '../../bench/cli/search-arguments.ts';
import { UsageError } from '../../bench/cli/usage-error.ts';

const ENGINES = ['pioneer', 'minisearch'];
const ask = (line: string) => parseArguments(line.split(' ').filter(Boolean), ENGINES);

const FILES = { kind: 'files', corpus: 'a.jsonl', queries: 'b.json' };
const MEASURED = { kind: 'measure', engines: ENGINES, seconds: 60, browser: false, site: false, json: undefined };

test.each([
  { line: '--corpus a.jsonl --queries b.json', request: { ...MEASURED, source: FILES }, reason: 'every engine, and no file' },
  { line: '--make 60', request: { ...MEASURED, source: { kind: 'made', ideas: 60, seed: 1 } }, reason: 'the first seed' },
  { line: '--make=60 --seed=7', request: { ...MEASURED, source: { kind: 'made', ideas: 60, seed: 7 } }, reason: 'with a sign between' },
  {
    line: '--corpus a.jsonl --queries b.json --json c.json --seconds 5',
    request: { ...MEASURED, source: FILES, json: 'c.json', seconds: 5 },
    reason: 'the figures in a file, soon',
  },
  {
    line: '--corpus a.jsonl --queries b.json --engines minisearch,pioneer',
    request: { ...MEASURED, source: FILES },
    reason: 'engines keep the order of the table',
  },
  {
    line: '--corpus a.jsonl --queries b.json --engines pioneer --browser',
    request: { ...MEASURED, source: FILES, engines: ['pioneer'], browser: true },
    reason: 'in Chromium too',
  },
  {
    line: '--make 60 --site --engines pioneer',
    request: { ...MEASURED, source: { kind: 'made', ideas: 60, seed: 1 }, engines: ['pioneer'], site: true },
    reason: 'through the page of a site as well',
  },
  {
    line: '--make 60 --out made',
    request: { kind: 'write', source: { kind: 'made', ideas: 60, seed: 1 }, folder: 'made' },
    reason: 'written, not measured',
  },
  { line: '--help', request: { kind: 'help' }, reason: 'help needs nothing else' },
])('$line: $reason', ({ line, request }) => {
  expect(ask(line)).toEqual(request);
});

test.each([
  { line: '', says: 'There is nothing to search. Add --corpus FILE.jsonl --queries FILE.json, or --make 1000.' },
  { line: '--corpus a.jsonl', says: 'There are ideas and nothing to ask. Add --queries FILE.json.' },
  { line: '--queries b.json', says: 'There are queries and nothing to search. Add --corpus FILE.jsonl.' },
  { line: '--corpsu a.jsonl', says: 'There is no option --corpsu. Did you mean "--corpus"?' },
  { line: '--constructor', says: 'There is no option --constructor.' },
  { line: '-c a.jsonl', says: 'There is no option -c.' },
  { line: 'a.jsonl', says: '"a.jsonl" follows no option. Files are named as in --corpus ideas.jsonl.' },
  { line: '--make 60 --json', says: '--json needs a value after it. See --help.' },
  { line: '--json --make 60', says: '--json needs a value after it. See --help.' },
  { line: '--make many', says: '--make is "many". Give it a whole number, 20 or more.' },
  { line: '--make 19', says: '--make is "19". Give it a whole number, 20 or more.' },
  { line: '--make 60 --seed 1.5', says: '--seed is "1.5". Give it a whole number, 0 or more.' },
  { line: '--make 60 --seconds 0', says: '--seconds is "0". Give it a whole number, 1 or more.' },
  { line: '--make 60 --queries b.json', says: '--make makes ideas and queries of its own. Leave out --corpus and --queries, or --make.' },
  {
    line: '--make 60 --engines minisearch --browser',
    says: '--browser types to pioneer, which --engines leaves out. Add it there, or leave out --browser.',
  },
  {
    line: '--make 60 --engines minisearch --site',
    says: '--site holds the page against pioneer, which --engines leaves out. Add it there, or leave out --site.',
  },
  { line: '--make 60 --sites', says: 'There is no option --sites. Did you mean "--site"?' },
  {
    line: '--corpus a.jsonl --queries b.json --seed 2',
    says: '--seed chooses among made-up ideas. Add --make N, or leave it out.',
  },
  {
    line: '--corpus a.jsonl --queries b.json --out made',
    says: '--out is where made-up ideas are written. Add --make N, or give --json FILE for the figures.',
  },
  {
    line: '--make 60 --engines minisarch',
    says: 'There is no engine "minisarch". Did you mean "minisearch"? There are pioneer, minisearch.',
  },
])('“$line” is told: $says', ({ line, says }) => {
  expect(() => ask(line)).toThrow(new UsageError(says));
});
