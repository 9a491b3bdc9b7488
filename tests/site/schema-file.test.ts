import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { site } from '../../src/site.config.ts';
import { shippedFrontMatter } from '../support/shipped.ts';

test('the site serves a JSON Schema with its own URL as $id, and every idea is valid against it', async () => {
  const schema = JSON.parse(await readFile('dist/api/v1/schema.json', 'utf8')) as { $id: string };
  expect(schema.$id).toBe(new URL('/api/v1/schema.json', site.url).href);
  const accepts = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
  expect(shippedFrontMatter().filter(({ data }) => !accepts(data))).toEqual([]);
});
