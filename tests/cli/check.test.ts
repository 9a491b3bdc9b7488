import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { entryFile } from '../support/check.ts';
import { command } from '../support/command.ts';

const folder = await mkdtemp(join(tmpdir(), 'check-'));
const elsewhere = await mkdtemp(join(tmpdir(), 'elsewhere-'));
afterAll(() => Promise.all([folder, elsewhere].map((path) => rm(path, { recursive: true, force: true }))));
const TOPICS = 'networking: { label: Networking, description: Packets and protocols. }\n';
const files = {
  'topics.yaml': TOPICS,
  'valid.mdx': entryFile(),
  'warning.mdx': entryFile({ title: 'Another quite different thing', skills: [{ name: 'golang' }] }),
  'error.mdx': entryFile({ title: 'Something else altogether', difficulty: 'medium' }),
};
await writeFile(join(elsewhere, 'router-vm.mdx'), entryFile({ title: 'x' }));
await Promise.all(Object.entries(files).map(([file, text]) => writeFile(join(folder, file), text)));
const at = (file: string): string => join(folder, file);

test.each([
  { words: ['--projects', folder], code: 1, output: '1 error and 1 warning in 3 ideas.', reason: 'an error in any of the ideas' },
  { words: ['--projects', folder, at('valid.mdx')], code: 0, output: 'No problems in 1 idea.', reason: 'only the file that is named' },
  { words: ['--projects', folder, at('warning.mdx')], code: 0, output: '0 errors and 1 warning in 1 idea.', reason: 'only warnings' },
  {
    words: ['--projects', folder, at('error.mdx'), at('valid.mdx')],
    code: 1,
    output: '1 error and 0 warnings in 2 ideas.',
    reason: 'several files',
  },
  { words: ['--projects', folder, at('nowhere.mdx')], code: 1, output: 'There is no such file.', reason: 'a file that does not exist' },
  { words: ['--projects', folder, folder], code: 1, output: 'This is a folder.', reason: 'a folder instead of a file' },
  {
    words: [at('error.mdx')],
    code: 1,
    output: 'Did you mean: intermediate',
    reason: 'a file in another folder, checked against the shipped ideas',
  },
  {
    words: [join(elsewhere, 'router-vm.mdx')],
    code: 1,
    output: 'The field "title" has 1 character.',
    reason: 'a copy of a shipped idea in another folder',
  },
  { words: [], code: 0, output: ' ideas.', reason: 'the shipped ideas' },
  { words: ['--help'], code: 0, output: '--format FORMAT', reason: 'the usage text' },
])('$reason ends with $code', async ({ words, code, output }) => {
  const outcome = await command('check', ...words);
  expect(outcome).toMatchObject({ status: code, stderr: '' });
  expect(outcome.stdout).toContain(output);
});

test.each([
  { words: ['--format', 'xml'], output: '--format is "xml"; write one of pretty, json, github.', reason: 'an unknown format' },
  { words: ['--projcts', folder], output: "Unknown option '--projcts'", reason: 'a typo in an option' },
  { words: ['--projects', at('nowhere')], output: `There is no folder "${at('nowhere')}".`, reason: 'a folder that does not exist' },
  { words: ['--projects', at('valid.mdx')], output: 'There is no folder', reason: 'a file instead of the folder' },
  { words: ['--projects='], output: '--projects is empty', reason: 'a folder without a name' },
])('$reason ends with 2 and prints the usage text', async ({ words, output }) => {
  const { status, stdout, stderr } = await command('check', ...words);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain(output);
  expect(stderr).toContain('npm run check -- [--projects DIR]');
});

test('json and github print paths from the working directory', async () => {
  const { stdout } = await command('check', '--projects', folder, '--format', 'json');
  const { checked, problems } = JSON.parse(stdout) as {
    checked: number;
    problems: { file: string; line: number; column: number; rule: string }[];
  };
  expect(checked).toBe(3);
  expect(problems.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`)).toEqual([
    `${at('error.mdx')}:7:13 word`,
    `${at('warning.mdx')}:11:11 spelling`,
  ]);
  expect((await command('check', '--projects', folder, '--format', 'github')).stdout).toContain(
    `::error file=${at('error.mdx')},line=7,col=13,title=word::`,
  );
});

test('a reference file that cannot be parsed is reported, but not the ideas that refer to it', async () => {
  await writeFile(at('topics.yaml'), 'networking: { label: Net\n');
  const { stdout } = await command('check', '--projects', folder, '--format', 'json');
  await writeFile(at('topics.yaml'), TOPICS);
  expect(stdout).toContain(at('topics.yaml'));
  expect(stdout).not.toContain('"reference"');
});
