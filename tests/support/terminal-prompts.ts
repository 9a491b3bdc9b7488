import { NEEDED, type folderOfIdeas } from './new-idea.ts';
import { inTerminal, KEYS, type Terminal } from './terminal.ts';

const { enter, down, space } = KEYS;

/** `npm run new` with `words` in a terminal without colours, for ideas of `folder`. */
export function conversation(folder: ReturnType<typeof folderOfIdeas>, ...words: readonly string[]): Terminal {
  const environment = { TMPDIR: folder.kept, NO_COLOR: '1' };
  return inTerminal([process.execPath, 'src/cli/new.ts', '--projects', folder.path, ...words], environment);
}

/** Flags for everything except the title, the file name and the extra questions. */
export const KNOWN = [
  ...NEEDED.slice(1),
  '--mentor=',
  '--kind=core',
  '--status=open',
  '--starter-task=Build it',
  '--text=What it is.',
] as const;

/** Answers the first questions, up to the kind of work. */
export async function begin(terminal: Terminal): Promise<void> {
  await terminal.on('What will exist', 'A clock that: "tells" #time 🕰️', enter);
  await terminal.on('who benefits?', 'Too short', enter);
  // The typed text stays, so that it can be corrected.
  await terminal.on('Write at least 40.', ' until now: "yes", # and long enough', enter);
  await terminal.on('its status?', enter);
  await terminal.on('is it about? (1', enter);
  await terminal.on('Write at least 1 value.', space, down, space, enter);
}
