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
  'sound.mdx': entryFile(),
  'warned.mdx': entryFile({ title: 'Another quite different thing', skills: [{ name: 'golang' }] }),
  'wrong.mdx': entryFile({ title: 'Something else altogether', difficulty: 'medium' }),
};
await writeFile(join(elsewhere, 'router-vm.mdx'), entryFile({ title: 'x' }));
await Promise.all(Object.entries(files).map(([file, text]) => writeFile(join(folder, file), text)));
const at = (file: string): string => join(folder, file);

test.each([
  { words: ['--projects', folder], code: 1, says: '1 error and 1 warning in 3 ideas.', reason: 'an error in any of the ideas' },
  { words: ['--projects', folder, at('sound.mdx')], code: 0, says: 'No problems in 1 idea.', reason: 'only the file that is named' },
  { words: ['--projects', folder, at('warned.mdx')], code: 0, says: '0 errors and 1 warning in 1 idea.', reason: 'warnings alone' },
  {
    words: ['--projects', folder, at('wrong.mdx'), at('sound.mdx')],
    code: 1,
    says: '1 error and 0 warnings in 2 ideas.',
    reason: 'several files',
  },
  { words: ['--projects', folder, at('nowhere.mdx')], code: 1, says: 'There is no such file.', reason: 'a file that there is not' },
  { words: ['--projects', folder, folder], code: 1, says: 'This is a folder.', reason: 'a folder in place of a file' },
  { words: [at('wrong.mdx')], code: 1, says: 'Did you mean: intermediate', reason: 'a file elsewhere, held against the shipped ideas' },
  {
    words: [join(elsewhere, 'router-vm.mdx')],
    code: 1,
    says: 'The field "title" has 1 character.',
    reason: 'a copy elsewhere of an idea that is in the folder',
  },
  { words: [], code: 0, says: ' ideas.', reason: 'the shipped ideas' },
  { words: ['--help'], code: 0, says: '--format FORMAT', reason: 'somebody asks how' },
])('$reason ends with $code', async ({ words, code, says }) => {
  const outcome = await command('check', ...words);
  expect(outcome).toMatchObject({ status: code, stderr: '' });
  expect(outcome.stdout).toContain(says);
});

test.each([
  { words: ['--format', 'xml'], says: '--format is "xml"; write one of pretty, json, github.', reason: 'an unknown format' },
  { words: ['--projcts', folder], says: "Unknown option '--projcts'", reason: 'a slip in an option' },
  { words: ['--projects', at('nowhere')], says: `There is no folder "${at('nowhere')}".`, reason: 'a folder that there is not' },
  { words: ['--projects', at('sound.mdx')], says: 'There is no folder', reason: 'a file in place of the folder' },
  { words: ['--projects='], says: '--projects is empty', reason: 'a folder without a name' },
])('$reason ends with 2 and says how it is used', async ({ words, says }) => {
  const { status, stdout, stderr } = await command('check', ...words);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain(says);
  expect(stderr).toContain('npm run check -- [--projects DIR]');
});

test('json and github name the file as it can be opened from here', async () => {
  const { stdout } = await command('check', '--projects', folder, '--format', 'json');
  const { checked, problems } = JSON.parse(stdout) as {
    checked: number;
    problems: { file: string; line: number; column: number; rule: string }[];
  };
  expect(checked).toBe(3);
  expect(problems.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`)).toEqual([
    `${at('warned.mdx')}:11:11 spelling`,
    `${at('wrong.mdx')}:7:13 word`,
  ]);
  expect((await command('check', '--projects', folder, '--format', 'github')).stdout).toContain(
    `::error file=${at('wrong.mdx')},line=7,col=13,title=word::`,
  );
});

test('a referenceData that cannot be read is named, and not every idea that refers to it', async () => {
  await writeFile(at('topics.yaml'), 'networking: { label: Net\n');
  const { stdout } = await command('check', '--projects', folder, '--format', 'json');
  await writeFile(at('topics.yaml'), TOPICS);
  expect(stdout).toContain(at('topics.yaml'));
  expect(stdout).not.toContain('"reference"');
});
