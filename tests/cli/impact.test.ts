import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { ENTRY, createIdeasFolder } from '../support/build-ideas.ts';

// Each starts a process of its own.
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
  { words: [], said: '--before is missing; name a folder of ideas.', reason: 'folders must be named' },
  { words: ['--before', 'projects'], said: '--after is missing', reason: 'both of them' },
  { words: ['--before', 'nowhere', '--after', 'projects'], said: '--before is "nowhere"', reason: 'they must be there' },
  { words: ['--format', 'toString'], said: '--format is "toString"; write markdown or ids.', reason: 'formats are those of the table' },
  { words: ['--befor', 'projects'], said: "Unknown option '--befor'", reason: 'a slip is told' },
])('$reason', ({ words, said }) => {
  const { code, output } = impact(...words);
  expect(code).toBe(2);
  expect(output).toContain(said);
  expect(output).toContain('Usage: npm run impact');
});

test('ids are those of new and changed ideas, one a line', () => {
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
