import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkEntry } from '../../src/check/check-entry.ts';
import { splitLines } from '../../src/check/lines.ts';
import { formatPretty } from '../../src/check/reporters/pretty.ts';
import { severityOf } from '../../src/check/rules/index.ts';
import { CONTEXT, entryFile } from '../support/check.ts';
import { hostileFiles } from '../support/hostile/corpus.ts';

/** Entries to damage: the shipped ideas, the template and the smallest entry; and hostile files. */
const INTACT = [...globSync('projects/*.mdx').map((file) => readFileSync(file, 'utf8')), entryFile()];
const HOSTILE = hostileFiles('/nowhere').flatMap(({ bytes }) => (typeof bytes === 'string' ? bytes : []));

/** Pieces that mean something to YAML, Markdown, MDX or JavaScript. */
const PIECES = [
  ...[
    '---',
    '\n---\n',
    '...',
    ': ',
    ':',
    '- ',
    '\n- ',
    '  ',
    '\t',
    '\n',
    '\r\n',
    '\r',
    '\r \n---',
    '#',
    '&a ',
    '*a',
    '!!x ',
    '? ',
    '| ',
    '> ',
    '>-\n',
    '%',
    '@',
    '`',
  ],
  ...[
    '[',
    ']',
    '{',
    '}',
    ',',
    '"',
    "'",
    '\\',
    '<',
    '>',
    '</',
    '/>',
    '{/*',
    '*/}',
    '<!--',
    '```',
    '](',
    '![',
    '[^1]',
    '# ',
    '<kbd>',
    '<Foo ',
    '=',
    '${',
  ],
  ...[
    'title: ',
    'status: open',
    'skills:',
    'null',
    '~',
    'true',
    '0x1',
    '1e9',
    '.inf',
    '2026-02-30',
    '__proto__',
    'constructor',
    'import a',
    'export ',
  ],
  ...[
    '\0',
    '\u001b[2J',
    '\u202e',
    '\u200b',
    '\ufeff',
    '\ud800',
    '😀',
    'é',
    '\u2028',
    'javascript:',
    'https://',
    '//',
    '../',
    'x'.repeat(400),
  ],
];

const aDamage = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.oneof(fc.constant(0), fc.nat(8), fc.nat(200)),
  put: fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 6 })),
});

/** An entry with pieces removed and inserted in one to five places. */
const aDamagedEntry = fc
  .tuple(
    fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...INTACT) }, fc.constantFrom(...HOSTILE)),
    fc.oneof(fc.tuple(aDamage), fc.array(aDamage, { minLength: 2, maxLength: 5 })),
  )
  .map(([written, damages]) =>
    damages.reduce((text, { at, cut, put }) => {
      const place = Math.floor(at * text.length);
      return text.slice(0, place) + put + text.slice(place + cut);
    }, written),
  );

test('ten thousand damaged entries never throw; each gives an entry or errors with a place in the file', () => {
  let refused = 0;
  fc.assert(
    fc.property(aDamagedEntry, (written) => {
      const { entry, problems } = checkEntry('some-idea.mdx', written, CONTEXT);
      const lines = splitLines(written);
      for (const { line, column, rule, severity, message, hint } of problems) {
        expect(severityOf(rule)).toBe(severity);
        expect(message.length > 4 && hint.length > 4).toBe(true);
        expect(line >= 1 && line <= lines.length).toBe(true);
        expect(column >= 1 && column <= (lines[line - 1]?.length ?? 0) + 1).toBe(true);
      }
      expect(formatPretty({ checked: 1, problems }, () => written)).toMatch(/ in 1 idea\.$/);
      if (entry === undefined) refused++;
      expect(entry !== undefined || problems.some(({ severity }) => severity === 'error')).toBe(true);
    }),
    { numRuns: 10_000 },
  );
  expect(refused).toBeGreaterThan(3_000);
  expect(refused).toBeLessThan(9_900);
}, 120_000);
