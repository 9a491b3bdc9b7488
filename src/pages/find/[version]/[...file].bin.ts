import type { APIRoute, GetStaticPaths } from 'astro';
import { buildSearchFiles } from '../../../content/search-files.ts';

/** The files that the browser loads when a visitor searches or filters. */
export const getStaticPaths = (async () => {
  const { version, files } = await buildSearchFiles();
  return [...files].map(([file, bytes]) => ({ params: { version, file }, props: { bytes } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ bytes: Uint8Array<ArrayBuffer> }> = ({ props }) =>
  new Response(props.bytes, { headers: { 'Content-Type': 'application/octet-stream' } });
