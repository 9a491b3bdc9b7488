import { expect, test } from 'vitest';
import { visitor } from '../support/browser.ts';

const visit = visitor();

test.each([
  { path: '/projects/router-vms/', idea: 'router-vm', reason: 'one letter too many' },
  { path: '/projects/syslog/', idea: 'syslog-collector', reason: 'a word of the title' },
  { path: '/ocaml_ssh.html', idea: 'ocaml-ssh', reason: 'an address of another site’s form' },
])('$path is offered $idea: $reason', async ({ path, idea }) => {
  const { page, status } = await visit(path);
  expect(status).toBe(404);
  await page.locator('suggested-ideas li').first().waitFor();
  expect(await page.locator('suggested-ideas a').first().getAttribute('href')).toBe(`/projects/${idea}/`);
});
