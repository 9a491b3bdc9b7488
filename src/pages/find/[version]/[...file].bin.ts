import type { APIRoute, GetStaticPaths } from 'astro';
import { buildSearchFiles } from '../../../content/finder-files.ts';

/** The files the browser loads when somebody searches or filters. */
export const getStaticPaths = (async () => {
  const { version, files } = await buildSearchFiles();
  return [...files].map(([file, bytes]) => ({ params: { version, file }, props: { bytes } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ bytes: Uint8Array<ArrayBuffer> }> = ({ props }) =>
  new Response(props.bytes, { headers: { 'Content-Type': 'application/octet-stream' } });
