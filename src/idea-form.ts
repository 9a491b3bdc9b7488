/** The form of an idea as editors are told it: the schema, with the ids there are and what the template begins with. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ideaEditorSchema } from './authoring/editor/editor-schema.ts';
import { parseFrontMatter } from './authoring/front-matter.ts';
import { registerOf } from './authoring/readable-register.ts';
import { ideaSchema } from './domain/schema.ts';
import { editedFolder } from './folders.ts';

/** The text of a file beside the ideas; empty when it cannot be had, which is for others to complain of. */
function textOf(name: string): string {
  try {
    return readFileSync(join(editedFolder, name), 'utf8');
  } catch {
    return '';
  }
}

function template(): Record<string, unknown> {
  try {
    return parseFrontMatter(textOf('_template.mdx'));
  } catch {
    return {};
  }
}

const files = new Map(['topics.yaml', 'people.yaml', 'programmes.yaml'].map((name) => [name, textOf(name)]));
const { $schema: _, ...form } = ideaEditorSchema({ register: registerOf(files), template: template() });

/** `ideaSchema`, of which Astro makes no JSON Schema of its own but writes this one for editors. */
export const ideaForm = ideaSchema.meta(form);
