import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const run = promisify(execFile);

test.each([
  { script: 'build', args: [], message: '--entries is missing. Write a whole number from 1 to 100000.', usage: '--entries 3000' },
  { script: 'build', args: ['--entries', 'many'], message: '--entries is "many". Write a whole number', usage: '--entries 3000' },
  { script: 'build', args: ['--entries', '100001'], message: '--entries is "100001". Write a whole number', usage: '--entries 3000' },
  { script: 'build', args: ['--entires', '9'], message: "Unknown option '--entires'", usage: '--entries 3000' },
  { script: 'filters', args: [], message: '--ideas is missing. Write a whole number from 100 to 30000.', usage: '--ideas 3000' },
  { script: 'filters', args: ['--ideas', '99'], message: '--ideas is "99". Write a whole number', usage: '--ideas 3000' },
  { script: 'check', args: [], message: '--ideas is missing. Write a whole number from 100 to 30000.', usage: '--ideas 1000' },
])('bench:$script $args exits with 2 and prints its usage: $message', async ({ script, args, message, usage }) => {
  const { code, stderr } = await run(process.execPath, [`bench/${script}.ts`, ...args])
    .catch((error: { code: number; stderr: string }) => error)
    .then((result) => ({ code: 0, ...result }));
  expect(code).toBe(2);
  expect(stderr).toContain(message);
  expect(stderr).toContain(`Usage: npm run bench:${script} -- ${usage}`);
});
