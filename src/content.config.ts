import { defineCollection } from 'astro:content';
import { checkedEntries } from './content/entry-loader.ts';
import { personSchema, programmeSchema, topicSchema } from './schema/idea-schema.ts';
import { ideaEditorSchema } from './content/editor-schema.ts';
import { projectsFolder } from './content/projects-folder.ts';
import { referenceDataLoader } from './content/reference-data-loader.ts';

export const collections = {
  projects: defineCollection({ loader: checkedEntries(projectsFolder), schema: ideaEditorSchema }),
  topics: defineCollection({ loader: referenceDataLoader('topics.yaml', topicSchema), schema: topicSchema }),
  people: defineCollection({ loader: referenceDataLoader('people.yaml', personSchema), schema: personSchema }),
  programmes: defineCollection({ loader: referenceDataLoader('programmes.yaml', programmeSchema), schema: programmeSchema }),
};
