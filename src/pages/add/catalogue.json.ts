import type { APIRoute } from 'astro';
import { buildEditorData } from '../../drafts/catalogue-file.ts';
import { catalogue } from '../../content/catalogue.ts';

/** The data that the form needs about the catalogue. */
export const GET: APIRoute = async () => {
  const { ideas, register } = await catalogue();
  return Response.json(buildEditorData(ideas, register));
};
