import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { ENTRY, createIdeasFolder } from '../support/build-ideas.ts';

// Each test starts a process.
vi.setConfig({ testTimeout: 30_000 });

interface Result {
  readonly code: number;
  readonly output: string;
}

function impact(...words: string[]): Result {
  try {
    return {
      code: 0,
      output: execFileSync(process.execPath, ['src/cli/impact.ts', ...words], { encoding: 'utf8', stdio: 'pipe' }),
    };
  } catch (error) {
    const { status, stderr } = error as { status: number; stderr: string };
    return { code: status, output: stderr };
  }
}

test.each([
  { words: [], message: '--before is missing; name a folder of ideas.', reason: 'the folders are required' },
  { words: ['--before', 'projects'], message: '--after is missing', reason: 'both folders are required' },
  { words: ['--before', 'nowhere', '--after', 'projects'], message: '--before is "nowhere"', reason: 'the folders must exist' },
  { words: ['--format', 'toString'], message: '--format is "toString"; write markdown or ids.', reason: 'an unknown format is an error' },
  { words: ['--befor', 'projects'], message: "Unknown option '--befor'", reason: 'a typo in an option is an error' },
])('$reason', ({ words, message }) => {
  const { code, output } = impact(...words);
  expect(code).toBe(2);
  expect(output).toContain(message);
  expect(output).toContain('Usage: npm run impact');
});

test('ids lists new and changed ideas, one on each line', () => {
  const [before, after] = [createIdeasFolder(), createIdeasFolder()];
  before.write({ 'a.mdx': ENTRY, 'b.mdx': ENTRY, '_template.mdx': ENTRY });
  after.write({ 'a.mdx': ENTRY, 'b.mdx': `${ENTRY}More.\n`, 'c.mdx': ENTRY });
  expect(impact('--before', before.path, '--after', after.path, '--format', 'ids')).toEqual({ code: 0, output: 'c\nb\n' });
});

test('a diff names the files that cannot be read and compares all others', () => {
  const [before, after] = [createIdeasFolder(), createIdeasFolder()];
  after.write({
    'good.mdx': ENTRY,
    'people.yaml': '- a list',
    'deep.mdx': `---\ntitle: ${'['.repeat(50_000)}\n---\n`,
    'bomb.mdx': `---\na: &a [${'x,'.repeat(50)}]\nb: &b [${'*a,'.repeat(50)}]\nc: [${'*b,'.repeat(50)}]\n---\n`,
    'large.mdx': 'x'.repeat(2_000_000),
    'Not A Name.mdx': ENTRY,
  });
  writeFileSync(join(after.path, 'bytes.mdx'), Uint8Array.of(0xff, 0xfe, 0));
  mkdirSync(join(after.path, 'folder.mdx'));
  symlinkSync('/etc/hostname', join(after.path, 'link.mdx'));
  symlinkSync('/nowhere', join(after.path, 'broken.mdx'));
  const { code, output } = impact('--before', before.path, '--after', after.path);
  expect(code).toBe(0);
  expect(output).toContain('### Cannot be read; see the check (9)');
  expect(output).toContain('### New (1)');
});
