import { execFile } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import type { LocatedDiagnostic } from '../../src/check/diagnostic.ts';
import { escapeControls } from '../../src/domain/text/terminal.ts';
import { ENTRY, ideasFolder } from '../support/build-ideas.ts';
import { hostileFiles } from '../support/hostile/corpus.ts';
import { command } from '../support/command.ts';

const run = promisify(execFile);

/** A folder of every hostile file, what a disk alone can hold (links, a folder and a pipe of that name), and one sound idea. */
async function hostileFolder() {
  const folder = ideasFolder();
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
  folder.write({ 'sound.mdx': ENTRY });
  return { folder, trace, names: [...files.map(({ file }) => file), 'link.mdx', 'linked-folder.mdx', 'a-folder.mdx', 'pipe.mdx'] };
}

test('the check and the build refuse every hostile file, name each, and run nothing of it', async () => {
  const { folder, trace, names } = await hostileFolder();
  expect(names.length).toBeGreaterThanOrEqual(60);
  const before = globSync('**/*', { cwd: folder.path }).sort();

  const checked = await command('check', '--projects', folder.path, '--format', 'json');
  expect(checked).toMatchObject({ status: 1, stderr: '' });
  const { problems } = JSON.parse(checked.stdout) as { problems: LocatedDiagnostic[] };
  const refused = new Set(problems.filter(({ severity }) => severity === 'error').map(({ file }) => file.slice(folder.path.length + 1)));
  expect(names.filter((name) => !refused.has(name))).toEqual([]);
  expect(refused).not.toContain('sound.mdx');

  const { code, output } = await folder.build();
  expect(code).toBe(1);
  expect(names.filter((name) => !output.includes(`${escapeControls(name)}:`))).toEqual([]);
  expect(output).not.toContain('sound.mdx');
  expect(output).not.toContain('root:');

  expect(existsSync(trace)).toBe(false);
  expect(existsSync(join(folder.path, 'dist'))).toBe(false);
  expect(globSync('**/*', { cwd: folder.path, exclude: ['cache/**', 'cache'] }).sort()).toEqual(before);
});

test('what was kept of a build before lets nothing hostile through', async () => {
  const folder = ideasFolder();
  const trace = join(folder.path, 'trace');
  folder.write({ 'sound.mdx': ENTRY });
  expect((await folder.build()).code).toBe(0);
  folder.write({ 'sound.mdx': `${ENTRY}\n{process.getBuiltinModule("node:fs").writeFileSync(${JSON.stringify(trace)}, "ran")}\n` });
  const { code, output } = await folder.build();
  expect(code).toBe(1);
  expect(output).toContain('sound.mdx:16:1');
  expect(existsSync(trace)).toBe(false);
  expect(existsSync(join(folder.path, 'dist/index.html')), 'the site of before is still there').toBe(true);
});
