import { join } from 'node:path';
import { toJsonSchema } from '../schema/json-schema.ts';
import { parseReferenceData } from '../check/reference-data.ts';
import { ideaSchema } from '../schema/idea-schema.ts';
import { readTextFile } from './node-fs.ts';
import { shippedFolder } from './projects-folder.ts';

/** The text of a reference file; empty if it cannot be read, which the check reports. */
async function readReferenceFile(name: string): Promise<string> {
  return (await readTextFile(join(shippedFolder, name))).text ?? '';
}

const { referenceData } = parseReferenceData({
  topics: await readReferenceFile('topics.yaml'),
  people: await readReferenceFile('people.yaml'),
  programmes: await readReferenceFile('programmes.yaml'),
});
const { $schema: _, ...jsonSchema } = toJsonSchema(ideaSchema, referenceData);

/** `ideaSchema` with our JSON Schema as its metadata. Astro writes this one for editors, in place of its own. */
export const ideaEditorSchema = ideaSchema.meta(jsonSchema);
