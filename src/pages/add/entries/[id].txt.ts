import type { APIRoute, GetStaticPaths } from 'astro';
import { catalogue } from '../../../content/catalogue.ts';
import { readEntrySource } from '../../../content/projects-folder.ts';

/** The file of each idea as it was written: the form asks for the one its visitor edits. It is text, and not named as an idea. */
export const getStaticPaths = (async () => {
  const { ideas } = await catalogue();
  return ideas.map(({ id }) => ({ params: { id } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => new Response(await readEntrySource(params['id'] ?? ''));
