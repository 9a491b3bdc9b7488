import { expect, test } from 'vitest';
import { parseFrontMatter } from '../../src/check/front-matter/front-matter.ts';
import { begin, conversation, KNOWN } from '../support/terminal-prompts.ts';
import { folderOfIdeas, NEEDED } from '../support/new-idea.ts';
import { hasTerminals, KEYS } from '../support/terminal.ts';

const { enter, down } = KEYS;
const inTerminals = test.skipIf(!hasTerminals());

inTerminals('with answers in a terminal, writes an idea that passes the check', async () => {
  const folder = folderOfIdeas();
  const terminal = conversation(folder);
  await begin(terminal);
  await terminal.on('What type of work', KEYS.up);
  await terminal.on('❯ Starter', enter);
  await terminal.on('How hard', enter);
  await terminal.on('How many hours', enter);
  await terminal.on('❯ DHCP', 'OCam');
  await terminal.on('OCam\n❯ OCaml', enter);
  await terminal.on('OCaml: how important', enter);
  await terminal.on('OCaml: which level', enter);
  await terminal.on('❯ No more skills', 'golang');
  await terminal.on('golang\n❯ Go', enter);
  await terminal.on('Go: how important', down, down, enter);
  await terminal.on('Go: which level', enter);
  await terminal.on('❯ No more skills', enter);
  await terminal.on('❯ Nobody yet: mentor wanted', 'Grace Hopper');
  await terminal.on('❯ A new person: Grace Hopper', enter);
  await terminal.on('Their name', enter);
  await terminal.on('Their id', enter);
  await terminal.on('GitHub account', '@grace', enter);
  await terminal.on('public page', 'example.org', enter);
  await terminal.on('Write a full address', KEYS.backspace.repeat(11), enter);
  await terminal.on('Did Grace Hopper agree', 'y', enter);
  await terminal.on('❯ No more mentors', enter);
  await terminal.on('see or run', `It runs: yes${enter}It tells the "time"${enter}`);
  await terminal.on('- It tells the "time"', enter);
  await terminal.on('first week', enter);
  await terminal.on('has no tasks for the first week', 'Build it', enter);
  await terminal.on('- Build it', enter);
  await terminal.on('name of its file?', enter);
  await terminal.on('Add more now?', enter);
  await terminal.on('Write /', enter);
  expect(await terminal.ended).toBe(0);
  expect(folder.files()).toEqual(['clock-that-tells-sharptime.mdx', 'people.yaml', 'router-vm.mdx']);
  expect(parseFrontMatter(folder.read('clock-that-tells-sharptime.mdx')).data).toMatchObject({
    title: 'A clock that: "tells" #time 🕰️',
    topics: ['networking', 'security'],
    kind: 'starter',
    skills: [
      { name: 'OCaml', need: 'required', level: 'comfortable' },
      { name: 'Go', need: 'learn', level: 'none' },
    ],
    mentors: ['grace-hopper'],
    outcomes: ['It runs: yes', 'It tells the "time"'],
    starterTasks: ['Build it'],
  });
  expect(folder.read('people.yaml')).toMatch(
    /\ngrace-hopper:\n {2}name: Grace Hopper\n {2}github: grace\n {2}confirmed: \d{4}-\d\d-\d\d\n/,
  );
  expect(await folder.check()).toEqual({ status: 0, errors: [] });
  expect(terminal.shown()).toContain('npm run dev');
  expect(terminal.sent()).not.toMatch(/\u001B\[[0-9;]*m/);
});

inTerminals('shows similar ideas with their files while the title is typed', async () => {
  const folder = folderOfIdeas();
  const terminal = conversation(folder);
  await terminal.on('What will exist', 'A router VM that hands out');
  await terminal.on('A router VM that also hands out addresses  router-vm.mdx', KEYS.stop);
  expect(await terminal.ended).toBe(130);
});

inTerminals('pasted lines become one title, and invisible characters are refused', async () => {
  const folder = folderOfIdeas();
  const terminal = conversation(folder);
  await terminal.on('What will exist', `\u001B[200~A clock${enter}that tells\u202E${enter}the time\u001B[201~`);
  await terminal.on('A clock that tells\u202E the time', enter);
  await terminal.on('There is an invisible character, U+202E, here.', KEYS.stop);
  expect(await terminal.ended).toBe(130);
});

inTerminals('with all required flags, asks nothing, even in a terminal', async () => {
  const folder = folderOfIdeas();
  const terminal = conversation(folder, ...NEEDED);
  expect(await terminal.ended).toBe(0);
  expect(await folder.check()).toEqual({ status: 0, errors: [] });
});

inTerminals('asks extra questions on request, and accepts a pasted text with empty lines', async () => {
  const folder = folderOfIdeas();
  const terminal = conversation(folder, ...KNOWN.filter((flag) => !flag.startsWith('--text')));
  await terminal.on('What will exist', 'A clock', enter);
  await terminal.on('name of its file?', enter);
  await terminal.on('Add more now?', 'y', enter);
  await terminal.on('why does it matter?', `\u001B[200~What it is.${enter}${enter}## How to${enter}${enter}Read\u001B[201~`);
  await terminal.on('  Read', ' this.', enter);
  await terminal.on('  Read this.', enter);
  await terminal.on('part of a programme?', enter);
  await terminal.on('work goes well?', enter);
  await terminal.on('Where is the code?', 'example.org', enter);
  await terminal.on('Write a full address', KEYS.backspace.repeat(11), enter);
  await terminal.on('ask questions?', enter);
  await terminal.on('hardware or accounts', enter);
  await terminal.on('Write /', enter);
  expect(await terminal.ended).toBe(0);
  expect(folder.read('clock.mdx').split('---\n')[2]).toBe('\nWhat it is.\n\n## How to\n\nRead this.\n');
  expect(await folder.check()).toEqual({ status: 0, errors: [] });
});
