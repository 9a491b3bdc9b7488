import { defineCollection } from 'astro:content';
import { personSchema, programmeSchema, topicSchema } from './domain/schema.ts';
import { entries } from './entry-loader.ts';
import { projectsFolder } from './folders.ts';
import { ideaForm } from './editor/idea-form.ts';
import { register } from './register-loader.ts';

export const collections = {
  projects: defineCollection({ loader: entries(projectsFolder), schema: ideaForm }),
  topics: defineCollection({ loader: register('topics.yaml', topicSchema), schema: topicSchema }),
  people: defineCollection({ loader: register('people.yaml', personSchema), schema: personSchema }),
  programmes: defineCollection({ loader: register('programmes.yaml', programmeSchema), schema: programmeSchema }),
};
