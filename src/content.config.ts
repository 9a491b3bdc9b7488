import { defineCollection } from 'astro:content';
import { checkedEntries } from './content/entry-loader.ts';
import { personSchema, programmeSchema, topicSchema } from './schema/idea-schema.ts';
import { ideaForm } from './content/editor-schema.ts';
import { projectsFolder } from './content/projects-folder.ts';
import { register } from './content/reference-data-loader.ts';

export const collections = {
  projects: defineCollection({ loader: checkedEntries(projectsFolder), schema: ideaForm }),
  topics: defineCollection({ loader: register('topics.yaml', topicSchema), schema: topicSchema }),
  people: defineCollection({ loader: register('people.yaml', personSchema), schema: personSchema }),
  programmes: defineCollection({ loader: register('programmes.yaml', programmeSchema), schema: programmeSchema }),
};
