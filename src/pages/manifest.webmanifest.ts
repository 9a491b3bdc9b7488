import type { APIRoute } from 'astro';
import { link } from '../links.ts';
import { site } from '../site.config.ts';

/** What a system is told that installs the site like an application. */
export const GET: APIRoute = () =>
  new Response(
    JSON.stringify({
      id: link('/'),
      name: `${site.name} · ${site.organisation}`,
      short_name: site.name,
      description: site.description,
      lang: 'en-GB',
      start_url: link('/'),
      scope: link('/'),
      display: 'minimal-ui',
      theme_color: site.grounds.light,
      background_color: site.grounds.light,
      icons: [{ src: link('/favicon.svg'), type: 'image/svg+xml', sizes: 'any' }],
    }),
  );
