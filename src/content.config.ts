import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { entryId } from './domain/entry-id.ts';
import { ideaSchema, personSchema, programmeSchema, topicSchema } from './domain/schema.ts';
import { projectsFolder } from './folders.ts';
import { register } from './register-loader.ts';

export const collections = {
  projects: defineCollection({
    loader: glob({ base: projectsFolder, pattern: '**/[^_]*.mdx', generateId: ({ entry }) => entryId(entry) }),
    schema: ideaSchema,
  }),
  topics: defineCollection({ loader: register('topics.yaml'), schema: topicSchema }),
  people: defineCollection({ loader: register('people.yaml'), schema: personSchema }),
  programmes: defineCollection({ loader: register('programmes.yaml'), schema: programmeSchema }),
};
