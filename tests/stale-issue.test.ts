import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

/** A fake `gh` command: it has the open issue $OPEN and records its calls. */
const FAKE_GH = `#!/usr/bin/env bash
if [ "$1 $2" = 'issue list' ]; then printf '%s' "$OPEN"; exit; fi
printf '%s\\n' "$*" >> "$CALLS"
while [ $# -gt 0 ]; do [ "$1" != --body-file ] || cp "$2" "$CALLS.body"; shift; done
`;

interface RecordedCalls {
  /** The calls without the values of their options. */
  readonly calls: readonly string[];
  readonly body: string;
}

function updateIssue(list: string, open: string): RecordedCalls {
  const folder = mkdtempSync(join(tmpdir(), 'stale-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const [gh, calls, file] = ['gh', 'calls', 'stale.md'].map((name) => join(folder, name)) as [string, string, string];
  writeFileSync(gh, FAKE_GH);
  chmodSync(gh, 0o755);
  for (const empty of [calls, `${calls}.body`]) writeFileSync(empty, '');
  writeFileSync(file, list);
  execFileSync('.ci/stale-issue', [file], {
    env: { ...process.env, PATH: [folder, process.env['PATH']].join(delimiter), OPEN: open, CALLS: calls },
  });
  const lines = readFileSync(calls, 'utf8').split('\n').filter(Boolean);
  return { calls: lines.map((line) => line.replace(/ --.*/, '')), body: readFileSync(`${calls}.body`, 'utf8') };
}

test.each([
  { list: '', open: '', calls: [], reason: 'an empty list without an issue changes nothing' },
  { list: ' \n\n', open: '', calls: [], reason: 'a list of empty lines counts as empty' },
  { list: '- an idea\n', open: '', calls: ['label create stale-ideas', 'issue create'], reason: 'the first list opens an issue' },
  { list: '- an idea\n', open: '7', calls: ['issue edit 7'], reason: 'a later list updates the issue' },
  { list: '', open: '7', calls: ['issue close 7'], reason: 'an empty list closes the issue' },
])('$reason', ({ list, open, calls }) => {
  expect(updateIssue(list, open).calls).toEqual(calls);
});

test('the issue explains what to do, then shows the unchanged list', () => {
  expect(updateIssue('- `a` $(touch x) "quoted"\n', '').body).toMatch(/^Is an idea still correct\?.*\n\n- `a` \$\(touch x\) "quoted"\n$/);
});

test('a list that is too long for an issue is cut between lines', () => {
  const { body } = updateIssue('- an idea with a näme\n'.repeat(5_000), '');
  expect(body.length).toBeLessThan(65_000);
  expect(body).toMatch(/- an idea with a näme\n\n…\n$/);
});
