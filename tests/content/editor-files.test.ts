import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { referenceDataJsonSchema, toJsonSchema, type JsonSchema } from '../../src/schema/json-schema.ts';
import { ideaSchema } from '../../src/schema/idea-schema.ts';
import { personSchema, programmeSchema, topicSchema } from '../../src/schema/reference-data-schema.ts';
import { editorFiles } from '../../src/integrations/editor-files.ts';
import { ideaEditorSchema } from '../../src/content/editor-schema.ts';
import { shippedFrontMatter, shippedReferenceData } from '../support/shipped.ts';

const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as Record<string, Record<string, string>>;

/** Writes the files for editors as when Astro starts in an empty folder, and returns the path of the folder. */
function written(): string {
  const folder = mkdtempSync(join(tmpdir(), 'editor-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const root = pathToFileURL(`${folder}/`);
  const { 'astro:config:done': start } = editorFiles().hooks as { 'astro:config:done': (options: object) => void };
  start({ config: { root } });
  return folder;
}

test('the schemas in the editor settings are written, and their files exist', () => {
  const folder = written();
  for (const [schema, file] of Object.entries(settings['yaml.schemas'] ?? {})) {
    expect([schema, existsSync(join(folder, schema))]).toEqual([schema, true]);
    expect([file, existsSync(file)]).toEqual([file, true]);
  }
});

test('the editor treats every entry and the template as ideas', () => {
  const manifest = JSON.parse(readFileSync(join(written(), '.astro/collections/collections.json'), 'utf8')) as {
    entries: Record<string, string>;
  };
  for (const file of ['router-vm.mdx', '_template.mdx']) {
    expect(manifest.entries[pathToFileURL(join('projects', file)).href.toLowerCase()]).toBe('projects');
  }
});

test('the schema that Astro writes for editors has the existing ids', () => {
  const { properties } = z.toJSONSchema(ideaEditorSchema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
  expect(properties?.['topics']?.items?.enum).toEqual([...shippedReferenceData().topics.keys()]);
});

test.each([
  { file: 'topics.yaml', row: topicSchema },
  { file: 'people.yaml', row: personSchema },
  { file: 'programmes.yaml', row: programmeSchema },
])('$file is valid in an editor', ({ file, row }) => {
  const accepts = new Ajv2020({ strict: false, validateFormats: false }).compile(referenceDataJsonSchema(row));
  accepts(parse(readFileSync(join('projects', file), 'utf8')));
  expect(accepts.errors ?? []).toEqual([]);
});

test('every shipped idea is valid in an editor', () => {
  const accepts = new Ajv2020({ strict: false, validateFormats: false }).compile(toJsonSchema(ideaSchema, shippedReferenceData()));
  for (const { file, data } of shippedFrontMatter()) {
    accepts(data);
    expect([file, accepts.errors ?? []]).toEqual([file, []]);
  }
});
