import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const run = promisify(execFile);

test.each([
  {
    tool: 'astro check',
    script: 'node_modules/astro/bin/astro.mjs',
    parameters: ['check'],
    reason: 'types are correct, also in templates',
  },
  {
    tool: 'prettier',
    script: 'node_modules/prettier/bin/prettier.cjs',
    parameters: ['--check', '.'],
    reason: 'every file is formatted',
  },
  // It reads the content types that `astro check` has just written.
  {
    tool: 'oxlint',
    script: 'node_modules/oxlint/bin/oxlint',
    parameters: ['--format=unix'],
    reason: 'no promise is forgotten, and imports have no cycle',
  },
  { tool: 'knip', script: 'node_modules/knip/bin/knip.js', parameters: [], reason: 'every file, export and package is used' },
])('$tool reports nothing: $reason', async ({ script, parameters }) => {
  const result = await run(process.execPath, [script, ...parameters], {
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
  }).catch((error: { stdout: string; stderr: string }) => error);
  expect(result instanceof Error ? result.stdout + result.stderr : '').toBe('');
});

test('the lock file names no registry', async () => {
  expect(await readFile('package-lock.json', 'utf8')).not.toContain('resolved');
});
