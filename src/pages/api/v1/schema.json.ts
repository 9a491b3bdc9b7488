import type { APIRoute } from 'astro';
import { toJsonSchema } from '../../../schema/json-schema.ts';
import { ideaSchema } from '../../../schema/idea-schema.ts';
import { getCatalogue } from '../../../content/catalogue.ts';
import { link } from '../../../links.ts';
import { site as organisation } from '../../../site.config.ts';

/** A JSON Schema of the front matter of ideas, with the ids of the topics, people and programmes that exist. */
export const GET: APIRoute = async ({ site }) => {
  const { $schema, ...schema } = toJsonSchema(ideaSchema, (await getCatalogue()).referenceData);
  const $id = new URL(link('/api/v1/schema.json'), site).href;
  return Response.json({ $schema, $id, title: `An idea in ${organisation.name}`, ...schema });
};
