import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { checkFolder } from '../../src/check/check-folder.ts';
import { openFolder } from '../../src/content/node-fs.ts';
import { entryFile, pinned } from '../support/check.ts';

const folder = await mkdtemp(join(tmpdir(), 'disk-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

const UTF8 = 'Save it as plain text in UTF-8.';
const long = Buffer.alloc(200_001, 'a');

const DISK = [
  {
    file: 'folder.mdx',
    make: (path: string) => mkdir(path),
    says: '1:1 error file: This is a folder. Ideas are files. Move its ideas up to the other ideas.',
    reason: 'a folder',
  },
  {
    file: 'link.mdx',
    make: (path: string) => symlink('/etc/passwd', path),
    says: '1:1 error file: This is a symbolic link. Put the file itself here.',
    reason: 'a link out of the tree',
  },
  {
    file: 'dangling.mdx',
    make: (path: string) => symlink('/nowhere/at/all', path),
    says: '1:1 error file: This is a symbolic link. Put the file itself here.',
    reason: 'a link to nothing',
  },
  {
    file: 'pipe.mdx',
    make: (path: string) => promisify(execFile)('mkfifo', [path]),
    says: '1:1 error file: This is not a plain file. Put a text file here.',
    reason: 'a pipe that nobody writes to',
  },
  {
    file: 'empty.mdx',
    make: (path: string) => writeFile(path, ''),
    says: '1:1 error front-matter: The file is empty. Copy the fields of projects/_template.mdx, between two lines of ---.',
    reason: 'an empty file',
  },
  {
    file: 'long.mdx',
    make: (path: string) => writeFile(path, long),
    says: '1:1 error size: The file has 200001 bytes, more than 200000. Keep what a newcomer needs and link to the rest.',
    reason: 'a file too long to be read',
  },
  {
    file: 'much.mdx',
    make: (path: string) => writeFile(path, entryFile().replace('---\n\n', `# ${'a'.repeat(50_000)}\n---\n\n`)),
    says: '1:1 error size: The front matter has more than 50000 characters. Keep what a newcomer needs and link to the rest.',
    reason: 'front matter too long to be read',
  },
  {
    file: 'binary.mdx',
    make: (path: string) => writeFile(path, new Uint8Array([137, 80, 78, 71, 0, 1])),
    says: `1:1 error encoding: This is not a text file. ${UTF8}`,
    reason: 'a picture by that name',
  },
  {
    file: 'latin.mdx',
    make: (path: string) => writeFile(path, Buffer.from(entryFile({ title: 'Das Gerät, ein Gerät' }), 'latin1')),
    says: `2:15 error encoding: This character is not UTF-8. ${UTF8}`,
    reason: 'an encoding of the nineties, at the sign',
  },
  {
    file: 'stray.mdx',
    make: (path: string) => writeFile(path, Buffer.concat([Buffer.from('---\ntitle: \uFFFD é '), Buffer.from([0xc3])])),
    says: `2:12 error encoding: This character is not UTF-8. ${UTF8}`,
    reason: 'half a sign, behind one that stands for such a half',
  },
  {
    file: 'marked.mdx',
    make: (path: string) => writeFile(path, Buffer.concat([Buffer.from('\uFEFF---\rtitle: \uFFFD é '), Buffer.from([0xc3])])),
    says: `2:12 error encoding: This character is not UTF-8. ${UTF8}`,
    reason: 'the same in a file with a byte order mark and lines that end as on an old Mac',
  },
  {
    file: 'idea.md',
    make: (path: string) => writeFile(path, entryFile()),
    says: '1:1 error id: Only files that end in .mdx are ideas. Rename it to idea.mdx.',
    reason: 'an ending that is not read',
  },
  {
    file: 'Idea.MDX',
    make: (path: string) => writeFile(path, entryFile()),
    says: '1:1 error id: Only files that end in .mdx are ideas. Rename it to Idea.mdx.',
    reason: 'nor in capitals',
  },
];

await Promise.all(DISK.map(({ file, make }) => make(join(folder, file))));
await writeFile(join(folder, 'sound.mdx'), entryFile());
await Promise.all(['_template.mdx', '.hidden.mdx', 'README.md', 'notes.txt'].map((file) => writeFile(join(folder, file), 'no idea')));
const report = checkFolder(await openFolder(folder, '2026-11-24'));

test.each(DISK)('$reason', ({ file, says }) => {
  expect(report.problems.filter((problem) => problem.file === file).map(pinned)).toEqual([says]);
});

test('a sound idea among them is left in peace, and what is no idea is not looked at', () => {
  expect(report.checked).toBe(DISK.length + 1);
  expect(new Set(report.problems.map(({ file }) => file))).toEqual(new Set(DISK.map(({ file }) => file)));
});

test('a folder without ideas says how to begin', async () => {
  const empty = await mkdtemp(join(folder, 'none-'));
  const { checked, problems } = checkFolder(await openFolder(empty, '2026-11-24'));
  expect(checked).toBe(0);
  expect(problems.map(pinned)).toEqual([
    '1:1 error file: The folder has no ideas. Copy _template.mdx to a new name, for example router-vm.mdx, and fill it in.',
  ]);
});

test('texts may link to every page with a fixed address, templates and prose alike', async () => {
  const { paths } = await openFolder(folder, '2026-11-24');
  expect(paths).toEqual(expect.arrayContaining(['/', '/about/', '/glossary/', '/guides/students/', '/shortlist/', '/favicon.svg']));
  expect(paths.filter((path) => path.includes('['))).toEqual([]);
});

test('a folder that cannot be read is a problem, not an empty folder', async () => {
  const { checked, problems } = checkFolder(await openFolder(join(folder, 'sound.mdx'), '2026-11-24'));
  expect(checked).toBe(1);
  expect(problems.map((problem) => `${problem.file} ${pinned(problem)}`)).toEqual([
    '. 1:1 error file: The folder cannot be read (ENOTDIR). Check its permissions.',
  ]);
});
