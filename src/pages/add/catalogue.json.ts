import type { APIRoute } from 'astro';
import { catalogueFileOf } from '../../authoring/form/catalogue-file.ts';
import { catalogue } from '../../catalogue.ts';

/** What the form needs to know of the catalogue. */
export const GET: APIRoute = async () => {
  const { ideas, register } = await catalogue();
  return Response.json(catalogueFileOf(ideas, register));
};
