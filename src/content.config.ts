import { defineCollection } from 'astro:content';
import { ideaEditorSchema } from './content/editor-schema.ts';
import { ideaLoader, referenceDataLoader } from './content/loaders.ts';
import { projectsFolder } from './content/projects-folder.ts';
import { personSchema, programmeSchema, topicSchema } from './schema/reference-data-schema.ts';

export const collections = {
  projects: defineCollection({ loader: ideaLoader(projectsFolder), schema: ideaEditorSchema }),
  topics: defineCollection({ loader: referenceDataLoader('topics.yaml', topicSchema), schema: topicSchema }),
  people: defineCollection({ loader: referenceDataLoader('people.yaml', personSchema), schema: personSchema }),
  programmes: defineCollection({ loader: referenceDataLoader('programmes.yaml', programmeSchema), schema: programmeSchema }),
};
