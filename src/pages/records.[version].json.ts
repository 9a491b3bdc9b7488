import type { APIRoute, GetStaticPaths } from 'astro';
import { catalogue } from '../catalogue.ts';

/** What the browser loads to search and filter. Its name changes with it, so no page meets another build's records. */
export const getStaticPaths = (async () => {
  const { records } = await catalogue();
  return [{ params: { version: records.version }, props: { json: records.json } }];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ json: string }> = ({ props }) => new Response(props.json, { headers: { 'Content-Type': 'application/json' } });
