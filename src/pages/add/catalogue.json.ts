import type { APIRoute } from 'astro';
import { getCatalogue } from '../../content/catalogue.ts';
import { buildEditorData } from '../../drafts/editor-data.ts';

/** What the editor on /add/ needs to know about the catalogue. */
export const GET: APIRoute = async () => {
  const { ideas, referenceData } = await getCatalogue();
  return Response.json(buildEditorData(ideas, referenceData));
};
