import { expect, test } from 'vitest';
import { parseFrontMatter } from '../../src/check/front-matter/front-matter.ts';
import { command } from '../support/command.ts';
import { folderOfIdeas, NEEDED } from '../support/new-idea.ts';

test('with flags and no terminal, writes an idea that passes the check, and prints the next steps', async () => {
  const folder = folderOfIdeas();
  const { status, stdout, stderr } = await command(
    'new',
    '--projects',
    folder.path,
    ...NEEDED,
    '--new-person=name=Ada Lovelace,github=@ada',
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(folder.files()).toEqual(['clock-quoted-sharp1.mdx', 'people.yaml', 'router-vm.mdx']);
  expect(parseFrontMatter(folder.read('clock-quoted-sharp1.mdx')).data).toMatchObject({
    title: 'A clock: "quoted" #1 🕰️',
    summary: 'Tells the time to whoever asks for it: no more, # no less.',
    sizes: [90, 175],
    mentors: ['ada-lovelace'],
  });
  expect(folder.read('people.yaml')).toContain('ada-lovelace:\n  name: Ada Lovelace\n  github: ada\n');
  expect(await folder.check()).toEqual({ status: 0, errors: [] });
  for (const words of ['npm run dev', '/projects/clock-quoted-sharp1/', 'git add', 'https://github.com/mirage/pioneer', 'history']) {
    expect(stdout).toContain(words);
  }
});

test('answers to every question and a long text pass the check too', async () => {
  const folder = folderOfIdeas();
  const more = [
    '--text=What it is.\n\n## How to go about it\n\nRead this.',
    '--kind=starter',
    '--starter-task=Build it',
    '--stretch-goal=Leap seconds',
    '--repository=https://github.com/mirage/clock',
    '--programme=gsoc-2015',
    '--contact=mailto:clock@example.org',
    '--requirements=A quartz',
    '--mentor=avsm,hannesm',
    '--status=discussion',
    '--id=clock',
  ];
  expect(await command('new', '--projects', folder.path, ...NEEDED, ...more)).toMatchObject({ status: 0 });
  expect(folder.read('clock.mdx').endsWith('---\n\nWhat it is.\n\n## How to go about it\n\nRead this.\n')).toBe(true);
  expect(await folder.check()).toEqual({ status: 0, errors: [] });
});

test('without a terminal, reports all missing values at once', async () => {
  const folder = folderOfIdeas();
  const { status, stdout, stderr } = await command('new', '--projects', folder.path, '--title=A clock');
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr.match(/^ {2}--\S+/gm)).toEqual(['  --summary', '  --topic', '  --difficulty', '  --size', '  --skill', '  --outcome']);
  expect(folder.isUntouched()).toBe(true);
});

test('reports errors with the messages of the check, and writes nothing', async () => {
  const folder = folderOfIdeas();
  const wrong = ['--difficulty=medium', '--new-person=id=avsm,name=Somebody else'];
  const needed = NEEDED.filter((flag) => !flag.startsWith('--difficulty'));
  const { status, stdout } = await command('new', '--projects', folder.path, ...needed, ...wrong);
  expect(status).toBe(1);
  expect(stdout).toContain('The field "difficulty" cannot be "medium".');
  expect(stdout).toContain('Did you mean: intermediate');
  expect(stdout).toContain('"avsm" is already the id of Anil Madhavapeddy in people.yaml.');
  expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
  expect(folder.isUntouched()).toBe(true);
});

test.each([
  { id: 'router-vm', message: '"router-vm" already leads to router-vm.mdx.', reason: 'an existing file' },
  { id: 'Router', message: 'Rename it to router.mdx.', reason: 'a name that cannot be an address' },
])('refuses --id=$id and overwrites nothing: $reason', async ({ id, message }) => {
  const folder = folderOfIdeas();
  const { status, stdout } = await command('new', '--projects', folder.path, ...NEEDED, `--id=${id}`);
  expect(status).toBe(1);
  expect(stdout).toContain(message);
  expect(folder.isUntouched()).toBe(true);
});

test('a dry run prints only the file, and writes nothing', async () => {
  const folder = folderOfIdeas();
  const { status, stdout, stderr } = await command('new', '--projects', folder.path, ...NEEDED, '--new-person=name=Ada', '--dry-run');
  expect(status).toBe(0);
  expect(stdout.startsWith('---\ntitle: ')).toBe(true);
  expect(stderr).toContain('Would be added to people.yaml:\nada:\n  name: Ada\n');
  expect(folder.isUntouched()).toBe(true);
});

test('reports errors in the reference files first', async () => {
  const folder = folderOfIdeas();
  folder.write('topics.yaml', 'networking: { lable: Networking }\n');
  const { status, stdout } = await command('new', '--projects', folder.path, ...NEEDED);
  expect(status).toBe(1);
  expect(stdout).toContain('topics.yaml:1:');
  expect(folder.files()).not.toContain('clock-quoted-sharp1.mdx');
});
