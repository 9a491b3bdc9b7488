import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalogue } from '../../../content/catalogue.ts';
import { readEntrySource } from '../../../content/projects-folder.ts';

/** The source file of each idea. The editor loads it when a visitor edits the idea. */
export const getStaticPaths = (async () => {
  const { ideas } = await getCatalogue();
  return ideas.map(({ id }) => ({ params: { id } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => new Response(await readEntrySource(params['id'] ?? ''));
