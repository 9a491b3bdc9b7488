import type { APIRoute } from 'astro';
import { link } from '../links.ts';
import { site } from '../site.config.ts';

/** The web app manifest, for visitors who install the site as an app. */
export const GET: APIRoute = () =>
  Response.json({
    id: link('/'),
    name: `${site.name} · ${site.organisation}`,
    short_name: site.name,
    description: site.description,
    lang: 'en-GB',
    start_url: link('/'),
    scope: link('/'),
    display: 'minimal-ui',
    theme_color: site.themeColor.light,
    background_color: site.themeColor.light,
    icons: [{ src: link('/favicon.svg'), type: 'image/svg+xml', sizes: 'any' }],
  });
