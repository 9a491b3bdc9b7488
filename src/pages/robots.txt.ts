import type { APIRoute } from 'astro';
import { link } from '../links.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\nSitemap: ${new URL(link('/sitemap-index.xml'), site).href}\n`);
