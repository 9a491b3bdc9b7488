import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ENTRY, ideasFolder } from '../support/build-ideas.ts';

test('an entry that holds code is refused with every place, and none of it runs', async () => {
  const folder = ideasFolder();
  const trace = join(folder.path, 'trace');
  const write = `(await import('node:fs')).writeFileSync(${JSON.stringify(trace)}, 'ran')`;
  folder.write({
    'module.mdx': `${ENTRY}\nimport fs from 'node:fs'\n\nexport const x = (globalThis.pwned = ${write})\n`,
    'expression.mdx': `${ENTRY}\nAt the end {${write}} of a line\n\n{process.exit(0)}\n`,
    'attribute.mdx': `${ENTRY}\n<abbr title={${write}}>x</abbr>\n`,
    'page.mdx': `${ENTRY}\n<img src="x" onerror="alert(1)" />\n\n[a](javascript:alert%281%29)\n`,
    'small.mdx': ENTRY,
  });
  const { code, output } = await folder.build();
  expect(code, output).not.toBe(0);
  for (const place of [
    'attribute.mdx:16:1',
    'expression.mdx:16:12',
    'expression.mdx:18:1',
    'module.mdx:16:1',
    'page.mdx:16:1',
    'page.mdx:18:1',
  ]) {
    expect(output).toContain(place);
  }
  expect(output).not.toContain('small.mdx');
  expect(existsSync(trace)).toBe(false);
  expect(existsSync(join(folder.path, 'dist'))).toBe(false);
});
