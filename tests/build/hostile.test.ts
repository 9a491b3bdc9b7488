import { execFile } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import type { LocatedDiagnostic } from '../../src/check/diagnostic.ts';
import { escapeControls } from '../../src/domain/text/terminal.ts';
import { ENTRY, createIdeasFolder } from '../support/build-ideas.ts';
import { hostileFiles } from '../support/hostile/corpus.ts';
import { command } from '../support/command.ts';

const run = promisify(execFile);

/** A folder with every hostile file, links, a folder and a pipe with names of ideas, and one valid idea. */
async function hostileFolder() {
  const folder = createIdeasFolder();
  const trace = join(folder.path, 'trace');
  const files = hostileFiles(trace);
  for (const { file, bytes } of files) {
    await mkdir(dirname(join(folder.path, file)), { recursive: true });
    await writeFile(join(folder.path, file), bytes);
  }
  await symlink('/etc/passwd', join(folder.path, 'link.mdx'));
  await symlink('/etc', join(folder.path, 'linked-folder.mdx'));
  await mkdir(join(folder.path, 'a-folder.mdx'));
  await run('mkfifo', [join(folder.path, 'pipe.mdx')]);
  folder.write({ 'valid.mdx': ENTRY });
  return { folder, trace, names: [...files.map(({ file }) => file), 'link.mdx', 'linked-folder.mdx', 'a-folder.mdx', 'pipe.mdx'] };
}

test('the check and the build report every hostile file and execute nothing', async () => {
  const { folder, trace, names } = await hostileFolder();
  expect(names.length).toBeGreaterThanOrEqual(60);
  const before = globSync('**/*', { cwd: folder.path }).sort();

  const checked = await command('check', '--projects', folder.path, '--format', 'json');
  expect(checked).toMatchObject({ status: 1, stderr: '' });
  const { problems } = JSON.parse(checked.stdout) as { problems: LocatedDiagnostic[] };
  const rejected = new Set(problems.filter(({ severity }) => severity === 'error').map(({ file }) => file.slice(folder.path.length + 1)));
  expect(names.filter((name) => !rejected.has(name))).toEqual([]);
  expect(rejected).not.toContain('valid.mdx');

  const { code, output } = await folder.build();
  expect(code).toBe(1);
  expect(names.filter((name) => !output.includes(`${escapeControls(name)}:`))).toEqual([]);
  expect(output).not.toContain('valid.mdx');
  expect(output).not.toContain('root:');

  expect(existsSync(trace)).toBe(false);
  expect(existsSync(join(folder.path, 'dist'))).toBe(false);
  expect(globSync('**/*', { cwd: folder.path, exclude: ['cache/**', 'cache'] }).sort()).toEqual(before);
});

test('the cache of an earlier build does not let hostile code through', async () => {
  const folder = createIdeasFolder();
  const trace = join(folder.path, 'trace');
  folder.write({ 'valid.mdx': ENTRY });
  expect((await folder.build()).code).toBe(0);
  folder.write({ 'valid.mdx': `${ENTRY}\n{process.getBuiltinModule("node:fs").writeFileSync(${JSON.stringify(trace)}, "ran")}\n` });
  const { code, output } = await folder.build();
  expect(code).toBe(1);
  expect(output).toContain('valid.mdx:16:1');
  expect(existsSync(trace)).toBe(false);
  expect(existsSync(join(folder.path, 'dist/index.html')), 'the previous site is still there').toBe(true);
});
