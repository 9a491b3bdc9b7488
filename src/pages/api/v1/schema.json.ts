import type { APIRoute } from 'astro';
import { toJsonSchema } from '../../../schema/json-schema.ts';
import { ideaSchema } from '../../../schema/idea-schema.ts';
import { catalogue } from '../../../content/catalogue.ts';
import { link } from '../../../links.ts';
import { site as organisation } from '../../../site.config.ts';

/** What the front matter of an idea may be, for editors and other programs: JSON Schema, with the topics, people and programmes there are. */
export const GET: APIRoute = async ({ site }) => {
  const { $schema, ...schema } = toJsonSchema(ideaSchema, (await catalogue()).register);
  const $id = new URL(link('/api/v1/schema.json'), site).href;
  return new Response(JSON.stringify({ $schema, $id, title: `An idea of ${organisation.name}`, ...schema }));
};
