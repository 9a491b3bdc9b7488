import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { checkFolder } from '../../src/check/check-folder.ts';
import { openFolder } from '../../src/content/node-fs.ts';
import { entryFile, formatProblem } from '../support/check.ts';

const folder = await mkdtemp(join(tmpdir(), 'disk-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

const UTF8 = 'Save it as plain text in UTF-8.';
const long = Buffer.alloc(200_001, 'a');

const DISK = [
  {
    file: 'folder.mdx',
    make: (path: string) => mkdir(path),
    problem: '1:1 error file: This is a folder. Ideas are files. Move its ideas up to the other ideas.',
    reason: 'a folder',
  },
  {
    file: 'link.mdx',
    make: (path: string) => symlink('/etc/passwd', path),
    problem: '1:1 error file: This is a symbolic link. Put the file itself here.',
    reason: 'a link to a file outside the folder',
  },
  {
    file: 'dangling.mdx',
    make: (path: string) => symlink('/nowhere/at/all', path),
    problem: '1:1 error file: This is a symbolic link. Put the file itself here.',
    reason: 'a link to nothing',
  },
  {
    file: 'pipe.mdx',
    make: (path: string) => promisify(execFile)('mkfifo', [path]),
    problem: '1:1 error file: This is not a plain file. Put a text file here.',
    reason: 'a named pipe',
  },
  {
    file: 'empty.mdx',
    make: (path: string) => writeFile(path, ''),
    problem: '1:1 error front-matter: The file is empty. Copy the fields of projects/_template.mdx, between two lines of ---.',
    reason: 'an empty file',
  },
  {
    file: 'long.mdx',
    make: (path: string) => writeFile(path, long),
    problem: '1:1 error size: The file has 200001 bytes, more than 200000. Keep what a newcomer needs and link to the rest.',
    reason: 'a file that is too large',
  },
  {
    file: 'much.mdx',
    make: (path: string) => writeFile(path, entryFile().replace('---\n\n', `# ${'a'.repeat(50_000)}\n---\n\n`)),
    problem: '1:1 error size: The front matter has more than 50000 characters. Keep what a newcomer needs and link to the rest.',
    reason: 'front matter that is too long',
  },
  {
    file: 'binary.mdx',
    make: (path: string) => writeFile(path, new Uint8Array([137, 80, 78, 71, 0, 1])),
    problem: `1:1 error encoding: This is not a text file. ${UTF8}`,
    reason: 'an image with the file extension of an idea',
  },
  {
    file: 'latin.mdx',
    make: (path: string) => writeFile(path, Buffer.from(entryFile({ title: 'Das Gerät, ein Gerät' }), 'latin1')),
    problem: `2:15 error encoding: This character is not UTF-8. ${UTF8}`,
    reason: 'Latin-1, with the position of the first invalid byte',
  },
  {
    file: 'stray.mdx',
    make: (path: string) => writeFile(path, Buffer.concat([Buffer.from('---\ntitle: \uFFFD é '), Buffer.from([0xc3])])),
    problem: `2:12 error encoding: This character is not UTF-8. ${UTF8}`,
    reason: 'an incomplete UTF-8 character after a valid U+FFFD',
  },
  {
    file: 'marked.mdx',
    make: (path: string) => writeFile(path, Buffer.concat([Buffer.from('\uFEFF---\rtitle: \uFFFD é '), Buffer.from([0xc3])])),
    problem: `2:12 error encoding: This character is not UTF-8. ${UTF8}`,
    reason: 'an incomplete UTF-8 character after a byte order mark and CR line ends',
  },
  {
    file: 'idea.md',
    make: (path: string) => writeFile(path, entryFile()),
    problem: '1:1 error id: Only files that end in .mdx are ideas. Rename it to idea.mdx.',
    reason: 'another file extension',
  },
  {
    file: 'Idea.MDX',
    make: (path: string) => writeFile(path, entryFile()),
    problem: '1:1 error id: Only files that end in .mdx are ideas. Rename it to Idea.mdx.',
    reason: 'an extension in capitals',
  },
];

await Promise.all(DISK.map(({ file, make }) => make(join(folder, file))));
await writeFile(join(folder, 'valid.mdx'), entryFile());
await Promise.all(['_template.mdx', '.hidden.mdx', 'README.md', 'notes.txt'].map((file) => writeFile(join(folder, file), 'not an idea')));
const report = checkFolder(await openFolder(folder, '2026-11-24'));

test.each(DISK)('$reason', ({ file, problem }) => {
  expect(report.problems.filter((problem) => problem.file === file).map(formatProblem)).toEqual([problem]);
});

test('a valid idea has no problems, and files that are not ideas are ignored', () => {
  expect(report.checked).toBe(DISK.length + 1);
  expect(new Set(report.problems.map(({ file }) => file))).toEqual(new Set(DISK.map(({ file }) => file)));
});

test('an empty folder has a problem that says how to start', async () => {
  const empty = await mkdtemp(join(folder, 'none-'));
  const { checked, problems } = checkFolder(await openFolder(empty, '2026-11-24'));
  expect(checked).toBe(0);
  expect(problems.map(formatProblem)).toEqual([
    '1:1 error file: The folder has no ideas. Copy _template.mdx to a new name, for example router-vm.mdx, and fill it in.',
  ]);
});

test('the paths that texts may link to include every page with a fixed address', async () => {
  const { paths } = await openFolder(folder, '2026-11-24');
  expect(paths).toEqual(expect.arrayContaining(['/', '/about/', '/glossary/', '/guides/students/', '/shortlist/', '/favicon.svg']));
  expect(paths.filter((path) => path.includes('['))).toEqual([]);
});

test('a folder that cannot be read is a problem, not an empty folder', async () => {
  const { checked, problems } = checkFolder(await openFolder(join(folder, 'valid.mdx'), '2026-11-24'));
  expect(checked).toBe(1);
  expect(problems.map((problem) => `${problem.file} ${formatProblem(problem)}`)).toEqual([
    '. 1:1 error file: The folder cannot be read (ENOTDIR). Check its permissions.',
  ]);
});
