import { expect, test } from 'vitest';
import { parseFrontMatter } from '../../src/check/front-matter/front-matter.ts';
import { begin, conversation, KNOWN } from '../support/terminal-prompts.ts';
import { folderOfIdeas, NEEDED } from '../support/new-idea.ts';
import { hasTerminals, KEYS } from '../support/terminal.ts';

const { enter, down } = KEYS;
const inTerminals = test.skipIf(!hasTerminals());

inTerminals('answers in a terminal make an idea that passes the check unchanged', async () => {
  const folder = folderOfIdeas();
  const terminal = conversation(folder);
  await begin(terminal);
  await terminal.on('What sort of work', KEYS.up);
  await terminal.on('❯ Starter', enter);
  await terminal.on('How hard', enter);
  await terminal.on('How long', enter);
  await terminal.on('❯ DHCP', 'OCam');
  await terminal.on('OCam\n❯ OCaml', enter);
  await terminal.on('OCaml: how much', enter);
  await terminal.on('OCaml: how well', enter);
  await terminal.on('❯ No further skill', 'golang');
  await terminal.on('golang\n❯ Go', enter);
  await terminal.on('Go: how much', down, down, enter);
  await terminal.on('Go: how well', enter);
  await terminal.on('❯ No further skill', enter);
  await terminal.on('❯ Nobody yet: mentor wanted', 'Grace Hopper');
  await terminal.on('❯ Somebody new: Grace Hopper', enter);
  await terminal.on('Their name', enter);
  await terminal.on('Their id', enter);
  await terminal.on('GitHub account', '@grace', enter);
  await terminal.on('public page', 'example.org', enter);
  await terminal.on('Write a full address', KEYS.backspace.repeat(11), enter);
  await terminal.on('Has Grace Hopper said', 'y', enter);
  await terminal.on('❯ No further mentor', enter);
  await terminal.on('seen or run', `It runs: yes${enter}It tells the "time"${enter}`);
  await terminal.on('- It tells the "time"', enter);
  await terminal.on('first week', enter);
  await terminal.on('no tasks for the first week', 'Build it', enter);
  await terminal.on('- Build it', enter);
  await terminal.on('file called?', enter);
  await terminal.on('Say more now', enter);
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

inTerminals('ideas that may be the same are named, with their files, while the title is typed', async () => {
  const folder = folderOfIdeas();
  const terminal = conversation(folder);
  await terminal.on('What will exist', 'A router VM that hands out');
  await terminal.on('A router VM that also hands out addresses  router-vm.mdx', KEYS.stop);
  expect(await terminal.ended).toBe(130);
});

inTerminals('what is pasted in lines becomes one title, and invisible characters are refused', async () => {
  const folder = folderOfIdeas();
  const terminal = conversation(folder);
  await terminal.on('What will exist', `\u001B[200~A clock${enter}that tells\u202E${enter}the time\u001B[201~`);
  await terminal.on('A clock that tells\u202E the time', enter);
  await terminal.on('There is an invisible character, U+202E, here.', KEYS.stop);
  expect(await terminal.ended).toBe(130);
});

inTerminals('with flags for all that is needed nothing is asked, in a terminal either', async () => {
  const folder = folderOfIdeas();
  const terminal = conversation(folder, ...NEEDED);
  expect(await terminal.ended).toBe(0);
  expect(await folder.check()).toEqual({ status: 0, errors: [] });
});

inTerminals('those who have more to say are asked for it, and a text may be pasted with its empty lines', async () => {
  const folder = folderOfIdeas();
  const terminal = conversation(folder, ...KNOWN.filter((flag) => !flag.startsWith('--text')));
  await terminal.on('What will exist', 'A clock', enter);
  await terminal.on('file called?', enter);
  await terminal.on('Say more now', 'y', enter);
  await terminal.on('why does it matter?', `\u001B[200~What it is.${enter}${enter}## How to${enter}${enter}Read\u001B[201~`);
  await terminal.on('  Read', ' this.', enter);
  await terminal.on('  Read this.', enter);
  await terminal.on('code live?', 'example.org', enter);
  await terminal.on('Write a full address', KEYS.backspace.repeat(11), enter);
  await terminal.on('if all goes well?', enter);
  await terminal.on('in a programme?', enter);
  await terminal.on('hardware or accounts', enter);
  await terminal.on('people write?', enter);
  await terminal.on('Write /', enter);
  expect(await terminal.ended).toBe(0);
  expect(folder.read('clock.mdx').split('---\n')[2]).toBe('\nWhat it is.\n\n## How to\n\nRead this.\n');
  expect(await folder.check()).toEqual({ status: 0, errors: [] });
});
