import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { catalogue } from '../catalogue.ts';
import { ideaLink, link } from '../links.ts';
import { site } from '../site.ts';

/** The ideas as an RSS feed, the last added first. */
export const GET: APIRoute = async (context) => {
  const { ideas } = await catalogue();
  const newest = [...ideas].sort((a, b) => b.added.localeCompare(a.added) || a.id.localeCompare(b.id, 'en'));
  return rss({
    title: `${site.name} · ${site.organisation}`,
    description: site.description,
    site: new URL(link('/'), context.site).href,
    items: newest.map((idea) => ({
      title: idea.title,
      description: idea.summary,
      link: ideaLink(idea.id),
      pubDate: new Date(`${idea.added}T00:00:00Z`),
      categories: idea.topics.map(({ label }) => label),
    })),
  });
};
