import { expect, test } from 'vitest';
import { checkEntry } from '../../../src/check/check-entry.ts';
import { formatGitHub, formatJson, formatRules } from '../../../src/check/reporters/formats.ts';
import { formatPretty } from '../../../src/check/reporters/pretty.ts';
import { RULES, severityOf } from '../../../src/check/rules/index.ts';
import { CONTEXT, entryFile } from '../../support/check.ts';

const WRITTEN = entryFile(
  { difficulty: 'medium', skills: [{ name: 'golang' }], added: undefined },
  `Words\u001b[2J of ${'many '.repeat(30)}<b>letters</b> at 100%`,
);
const { problems } = checkEntry('router-vm.mdx', WRITTEN, CONTEXT);
const REPORT = { checked: 1, problems: problems.map((problem) => ({ ...problem, file: `projects/${problem.file}` })) };

test('the pretty report shows the position, the message, the line and the hint', () => {
  expect(formatPretty(REPORT, () => WRITTEN)).toMatchInlineSnapshot(`
    "projects/router-vm.mdx:2:1  error
            The field "added" is missing.
        2 | title: A small idea
          | ^
            Write a day that exists as YYYY-MM-DD, for example 2026-03-16.

    projects/router-vm.mdx:7:13  error
            The field "difficulty" cannot be "medium".
        7 | difficulty: medium
          |             ^
            Write one of easy, intermediate, hard.
            Did you mean: intermediate

    projects/router-vm.mdx:11:11  warning
            skills[0].name is "golang"; its usual name is "Go".
       11 |   - name: golang
          |           ^
            Use the usual name.
            Did you mean: Go

    projects/router-vm.mdx:17:6  error
            There is an invisible character, U+001B, here.
       17 | Words\\u{1B}[2J of many many many many many many many many many many man…
          |      ^
            Delete it.

    projects/router-vm.mdx:17:164  error
            <b> is not allowed in a text.
       17 | …ny many many many many many many <b>letters</b> at 100%
          |                                   ^
            Write **words** instead.

    4 errors and 1 warning in 1 idea."
  `);
});

test('the pretty report has 80 columns and no control characters', () => {
  for (const line of formatPretty(REPORT, () => WRITTEN).split('\n')) {
    expect(line.length, line).toBeLessThanOrEqual(80);
    expect(line).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  }
});

test('colours do not change the text', () => {
  const plain = formatPretty(REPORT, () => WRITTEN);
  const painted = formatPretty(
    REPORT,
    () => WRITTEN,
    (style, text) => `<${style}>${text}</>`,
  );
  expect(painted).toContain('<place>projects/router-vm.mdx:7:13</>  <error>error</>');
  expect(painted.replace(/<(?:place|error|warning)>(.*?)<\/>/g, '$1')).toBe(plain);
});

test('the pretty report without problems', () => {
  expect(formatPretty({ checked: 34, problems: [] }, () => '')).toBe('No problems in 34 ideas.');
});

test('the JSON report has exactly the documented fields', () => {
  const read = JSON.parse(formatJson(REPORT)) as { checked: number; problems: Record<string, unknown>[] };
  expect(read.checked).toBe(1);
  const problems = REPORT.problems.map(({ params: _, suggestion, ...problem }) => ({ ...problem, suggestion: suggestion?.value }));
  expect(read.problems).toEqual(problems);
  for (const problem of read.problems) {
    expect(Object.keys(problem).filter((name) => name !== 'suggestion')).toEqual([
      'file',
      'line',
      'column',
      'severity',
      'rule',
      'field',
      'message',
      'hint',
    ]);
  }
});

test('the GitHub report has one escaped command on each line', () => {
  expect(formatGitHub(REPORT)).toMatchInlineSnapshot(`
    "::error file=projects/router-vm.mdx,line=2,col=1,title=missing::The field "added" is missing.%0AWrite a day that exists as YYYY-MM-DD, for example 2026-03-16.
    ::error file=projects/router-vm.mdx,line=7,col=13,title=word::The field "difficulty" cannot be "medium".%0AWrite one of easy, intermediate, hard.%0ADid you mean: intermediate
    ::warning file=projects/router-vm.mdx,line=11,col=11,title=spelling::skills[0].name is "golang"; its usual name is "Go".%0AUse the usual name.%0ADid you mean: Go
    ::error file=projects/router-vm.mdx,line=17,col=6,title=control::There is an invisible character, U+001B, here.%0ADelete it.
    ::error file=projects/router-vm.mdx,line=17,col=164,title=element::<b> is not allowed in a text.%0AWrite **words** instead."
  `);
  const [problem] = REPORT.problems;
  const odd = { ...REPORT, problems: problem === undefined ? [] : [{ ...problem, file: 'a,b:c%\n.mdx', message: '100%\n::error::x' }] };
  expect(formatGitHub(odd)).toMatch(
    /^::error file=a%2Cb%3Ac%25\\u\{A\}\.mdx,line=\d+,col=\d+,title=[a-z-]+::100%25\\u\{A\}::error::x%0A[^\n]*$/,
  );
  expect(formatGitHub({ checked: 3, problems: [] })).toBe('');
});

test('the list of rules describes every rule in 80 columns', () => {
  const lines = formatRules().split('\n');
  for (const line of lines) expect(line.length, line).toBeLessThanOrEqual(80);
  for (const { meta } of RULES) expect(lines.some((line) => line.startsWith(meta.id) && line.includes(severityOf(meta.id)))).toBe(true);
});
