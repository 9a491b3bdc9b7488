/** The form of an idea as editors are told it: the schema, with the ids there are and what the template begins with. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ideaJsonSchema } from '../schema/json-schema.ts';
import { parseFrontMatter } from '../check/front-matter/front-matter.ts';
import { parseReferenceData } from '../check/reference-data.ts';
import { ideaSchema } from '../schema/idea-schema.ts';
import { shippedFolder } from './projects-folder.ts';

/** The text of a file beside the ideas; empty when it cannot be had, which is for others to complain of. */
function textOf(name: string): string {
  try {
    return readFileSync(join(shippedFolder, name), 'utf8');
  } catch {
    return '';
  }
}

const { register } = parseReferenceData({
  topics: textOf('topics.yaml'),
  people: textOf('people.yaml'),
  programmes: textOf('programmes.yaml'),
});
const template = { ...(parseFrontMatter(textOf('_template.mdx')).data as object | undefined) };
const { $schema: _, ...form } = ideaJsonSchema({ register, template });

/** `ideaSchema`, of which Astro makes no JSON Schema of its own but writes this one for editors. */
export const ideaEditorSchema = ideaSchema.meta(form);
