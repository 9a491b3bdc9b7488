import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

export const collections = {
  projects: defineCollection({
    loader: glob({ base: process.env.PROJECTS_DIR ?? '.', pattern: '*.mdx' }),
    schema: z.object({ title: z.string(), summary: z.string(), topics: z.array(z.string()) }),
  }),
};
