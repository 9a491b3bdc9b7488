/** The rooms of the form in which ideas are written; it alone reaches the schema from a browser. */
export const COMPOSER_ROOMS = [
  {
    room: 'src/client/add/',
    mayReach: ['src/client/', 'src/domain/', 'src/authoring/', 'src/text/', 'satteri', 'hast-util-to-dom'],
    reason: 'who writes an idea in a browser is told what the check will say; of satteri there are only types',
  },
  {
    room: 'src/components/add/',
    mayReach: ['src/authoring/form/', 'src/components/', 'src/client/add/', 'src/domain/', 'src/links.ts', 'src/site.ts'],
    reason: 'a form shows the fields that its table has',
  },
  {
    room: 'src/pages/add/',
    mayReach: [
      'src/authoring/form/',
      'src/layouts/',
      'src/components/',
      'src/components/add/',
      'src/content/mdx/',
      'src/catalogue.ts',
      'src/entry-source.ts',
      'src/links.ts',
      'astro',
    ],
    reason: 'the form, and the files it loads',
  },
  {
    room: 'src/entry-source.ts',
    mayReach: ['src/folders.ts', 'node:fs/promises', 'node:path'],
    reason: 'reading is all it does',
  },
  { room: 'src/apart.ts', mayReach: ['vite', 'node:fs/promises'], reason: 'it knows how scripts are bundled and nothing else' },
] as const;
