import type { APIRoute, GetStaticPaths } from 'astro';
import { catalogue } from '../../../content/catalogue.ts';
import { readEntrySource } from '../../../content/projects-folder.ts';

/** The source file of each idea. The form loads it when someone edits the idea. */
export const getStaticPaths = (async () => {
  const { ideas } = await catalogue();
  return ideas.map(({ id }) => ({ params: { id } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => new Response(await readEntrySource(params['id'] ?? ''));
