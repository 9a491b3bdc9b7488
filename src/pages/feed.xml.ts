import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { getCatalogue } from '../content/catalogue.ts';
import { parseDay } from '../domain/day.ts';
import { ideaLink, link } from '../links.ts';
import { site } from '../site.config.ts';

const MAX_ITEMS = 50;

/** An RSS feed of the newest ideas, newest first. */
export const GET: APIRoute = async (context) => {
  const { ideas } = await getCatalogue();
  const newest = [...ideas].sort((a, b) => b.added.localeCompare(a.added) || a.id.localeCompare(b.id, 'en')).slice(0, MAX_ITEMS);
  return rss({
    title: `${site.name} · ${site.organisation}`,
    description: site.description,
    site: new URL(link('/'), context.site).href,
    items: newest.map((idea) => ({
      title: idea.title,
      description: idea.summary,
      link: ideaLink(idea.id),
      pubDate: parseDay(idea.added),
      categories: idea.topics.map(({ label }) => label),
    })),
  });
};
