import { defineCollection } from 'astro:content';
import { checkedEntries } from './content/entry-loader.ts';
import { personSchema, programmeSchema, topicSchema } from './domain/schema.ts';
import { ideaForm } from './editor/idea-form.ts';
import { projectsFolder } from './folders.ts';
import { register } from './register-loader.ts';

export const collections = {
  projects: defineCollection({ loader: checkedEntries(projectsFolder), schema: ideaForm }),
  topics: defineCollection({ loader: register('topics.yaml', topicSchema), schema: topicSchema }),
  people: defineCollection({ loader: register('people.yaml', personSchema), schema: personSchema }),
  programmes: defineCollection({ loader: register('programmes.yaml', programmeSchema), schema: programmeSchema }),
};
