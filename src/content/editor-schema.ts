import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJsonSchema } from '../schema/json-schema.ts';
import { parseReferenceData } from '../check/reference-data.ts';
import { ideaSchema } from '../schema/idea-schema.ts';
import { shippedFolder } from './projects-folder.ts';

/** The text of a reference file; empty if it cannot be read, which the check reports. */
function readReferenceFile(name: string): string {
  try {
    return readFileSync(join(shippedFolder, name), 'utf8');
  } catch {
    return '';
  }
}

const { referenceData } = parseReferenceData({
  topics: readReferenceFile('topics.yaml'),
  people: readReferenceFile('people.yaml'),
  programmes: readReferenceFile('programmes.yaml'),
});
const { $schema: _, ...jsonSchema } = toJsonSchema(ideaSchema, referenceData);

/** `ideaSchema` with our JSON Schema as its metadata. Astro writes this one for editors, in place of its own. */
export const ideaEditorSchema = ideaSchema.meta(jsonSchema);
