import { expect, test } from 'vitest';
import { parseSearchArguments } from '../../bench/cli/search-arguments.ts';
import { UsageError } from '../../bench/cli/usage.ts';

const ENGINES = ['pioneer', 'minisearch'];
const parse = (line: string) => parseSearchArguments(line.split(' ').filter(Boolean), ENGINES);

const FILES = { kind: 'files', corpus: 'a.jsonl', queries: 'b.json' };
const DEFAULTS = { kind: 'measure', engines: ENGINES, seconds: 60, browser: false, site: false, json: undefined };

test.each([
  { line: '--corpus a.jsonl --queries b.json', request: { ...DEFAULTS, source: FILES }, reason: 'all engines, no output file' },
  { line: '--make 60', request: { ...DEFAULTS, source: { kind: 'generated', ideas: 60, seed: 1 } }, reason: 'the default seed' },
  { line: '--make=60 --seed=7', request: { ...DEFAULTS, source: { kind: 'generated', ideas: 60, seed: 7 } }, reason: 'equals signs' },
  {
    line: '--corpus a.jsonl --queries b.json --json c.json --seconds 5',
    request: { ...DEFAULTS, source: FILES, json: 'c.json', seconds: 5 },
    reason: 'an output file and a time limit',
  },
  {
    line: '--corpus a.jsonl --queries b.json --engines minisearch,pioneer',
    request: { ...DEFAULTS, source: FILES },
    reason: 'engines keep the order of the report',
  },
  {
    line: '--corpus a.jsonl --queries b.json --engines pioneer --browser',
    request: { ...DEFAULTS, source: FILES, engines: ['pioneer'], browser: true },
    reason: 'in Chromium too',
  },
  {
    line: '--make 60 --site --engines pioneer',
    request: { ...DEFAULTS, source: { kind: 'generated', ideas: 60, seed: 1 }, engines: ['pioneer'], site: true },
    reason: 'the page of a site too',
  },
  {
    line: '--make 60 --out made',
    request: { kind: 'write', source: { kind: 'generated', ideas: 60, seed: 1 }, folder: 'made' },
    reason: 'write, do not measure',
  },
  { line: '--help', request: { kind: 'help' }, reason: 'help needs no other option' },
])('parses $line: $reason', ({ line, request }) => {
  expect(parse(line)).toEqual(request);
});

test.each([
  { line: '', message: 'There are no ideas to search. Add --corpus FILE.jsonl --queries FILE.json, or --make 1000.' },
  { line: '--corpus a.jsonl', message: 'There are ideas but no queries. Add --queries FILE.json.' },
  { line: '--queries b.json', message: 'There are queries but no ideas. Add --corpus FILE.jsonl.' },
  { line: '--corpsu a.jsonl', message: 'There is no option --corpsu. Did you mean "--corpus"?' },
  { line: '--constructor', message: 'There is no option --constructor.' },
  { line: '-c a.jsonl', message: 'There is no option -c.' },
  { line: 'a.jsonl', message: '"a.jsonl" does not belong to an option. Write files as in --corpus ideas.jsonl.' },
  { line: '--make 60 --json', message: '--json needs a value. See --help.' },
  { line: '--json --make 60', message: '--json needs a value. See --help.' },
  { line: '--make many', message: '--make is "many". Write a whole number of at least 20.' },
  { line: '--make 19', message: '--make is "19". Write a whole number of at least 20.' },
  { line: '--make 60 --seed 1.5', message: '--seed is "1.5". Write a whole number of at least 0.' },
  { line: '--make 60 --seconds 0', message: '--seconds is "0". Write a whole number of at least 1.' },
  {
    line: '--make 60 --queries b.json',
    message: '--make generates ideas and queries. Remove --corpus and --queries, or remove --make.',
  },
  {
    line: '--make 60 --engines minisearch --browser',
    message: '--browser measures pioneer, which is not in --engines. Add it there, or remove --browser.',
  },
  {
    line: '--make 60 --engines minisearch --site',
    message: '--site compares the page with pioneer, which is not in --engines. Add it there, or remove --site.',
  },
  { line: '--make 60 --sites', message: 'There is no option --sites. Did you mean "--site"?' },
  {
    line: '--corpus a.jsonl --queries b.json --seed 2',
    message: '--seed only works with generated ideas. Add --make N, or remove --seed.',
  },
  {
    line: '--corpus a.jsonl --queries b.json --out made',
    message: '--out writes generated ideas. Add --make N, or use --json FILE to write the results.',
  },
  {
    line: '--make 60 --engines minisarch',
    message: 'There is no engine "minisarch". Did you mean "minisearch"? The engines are pioneer, minisearch.',
  },
])('rejects “$line”: $message', ({ line, message }) => {
  expect(() => parse(line)).toThrow(new UsageError(message));
});
