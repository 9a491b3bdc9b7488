import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

/** Stands in for the command line of the repository's host: it has the open issue $OPEN, and writes down what it is asked. */
const HOST = `#!/usr/bin/env bash
if [ "$1 $2" = 'issue list' ]; then printf '%s' "$OPEN"; exit; fi
printf '%s\\n' "$*" >> "$CALLS"
while [ $# -gt 0 ]; do [ "$1" != --body-file ] || cp "$2" "$CALLS.body"; shift; done
`;

interface Asked {
  /** What was asked of the host, the values of its options left out. */
  readonly calls: readonly string[];
  readonly body: string;
}

function keepIssue(list: string, open: string): Asked {
  const folder = mkdtempSync(join(tmpdir(), 'stale-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const [host, calls, file] = ['gh', 'calls', 'stale.md'].map((name) => join(folder, name)) as [string, string, string];
  writeFileSync(host, HOST);
  chmodSync(host, 0o755);
  for (const empty of [calls, `${calls}.body`]) writeFileSync(empty, '');
  writeFileSync(file, list);
  execFileSync('.ci/stale-issue', [file], {
    env: { ...process.env, PATH: [folder, process.env['PATH']].join(delimiter), OPEN: open, CALLS: calls },
  });
  const lines = readFileSync(calls, 'utf8').split('\n').filter(Boolean);
  return { calls: lines.map((line) => line.replace(/ --.*/, '')), body: readFileSync(`${calls}.body`, 'utf8') };
}

test.each([
  { list: '', open: '', calls: [], reason: 'nothing to say, and no issue that says otherwise' },
  { list: ' \n\n', open: '', calls: [], reason: 'empty lines say nothing' },
  { list: '- an idea\n', open: '', calls: ['label create stale-ideas', 'issue create'], reason: 'a first list opens an issue' },
  { list: '- an idea\n', open: '7', calls: ['issue edit 7'], reason: 'a further one brings it up to date' },
  { list: '', open: '7', calls: ['issue close 7'], reason: 'it is closed when every idea was looked at' },
])('$reason', ({ list, open, calls }) => {
  expect(keepIssue(list, open).calls).toEqual(calls);
});

test('the issue holds the list as it is, below what to do about it', () => {
  expect(keepIssue('- `a` $(touch x) "quoted"\n', '').body).toMatch(/^Still right\?.*\n\n- `a` \$\(touch x\) "quoted"\n$/);
});

test('of a list that is too long for an issue, whole lines are kept', () => {
  const { body } = keepIssue('- an idea with a näme\n'.repeat(5_000), '');
  expect(body.length).toBeLessThan(65_000);
  expect(body).toMatch(/- an idea with a näme\n\n…\n$/);
});
