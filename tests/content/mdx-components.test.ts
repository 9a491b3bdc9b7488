import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { componentVariants, fillPlaceholders, variantKey } from '../../src/drafts/component-variants.ts';
import { MDX_COMPONENTS } from '../../src/schema/mdx-components.ts';

test('every component has an entry in MDX_COMPONENTS and an .astro file', () => {
  const files = globSync('src/content/mdx/components/*.astro').map((file) => basename(file, '.astro'));
  expect(files.toSorted()).toEqual(Object.keys(MDX_COMPONENTS).toSorted());
});

test('the editor has one rendering for each combination of props, all with valid props', () => {
  const variants = componentVariants();
  expect(new Set(variants.map(({ key }) => key)).size).toBe(variants.length);
  for (const { name, props } of variants)
    expect(MDX_COMPONENTS[name as keyof typeof MDX_COMPONENTS].props.safeParse(props).success).toBe(true);
});

test.each([
  { name: 'Note', props: {}, reason: 'no kind' },
  { name: 'Note', props: { kind: 'tip' }, reason: 'a kind' },
  { name: 'Figure', props: { src: '/a.png', alt: 'A map' }, reason: 'no caption' },
  { name: 'Figure', props: { src: '/b.png', alt: 'Another', caption: 'Words' }, reason: 'a caption' },
])('<$name> with $reason has a rendering', ({ name, props }) => {
  expect(componentVariants().map(({ key }) => key)).toContain(variantKey(name, props));
});

test.each([
  { text: '/base/{{src}}', filled: '/base/a.png', reason: 'a path below the base path' },
  { text: 'See {{alt}}: {{caption}}', filled: 'See {{src}}: ', reason: 'a value that looks like a placeholder is not filled again' },
  { text: 'a / {{alt}}', filled: 'a / {{src}}', reason: 'a slash that is not part of a path' },
  { text: 'none', filled: 'none', reason: 'no placeholder' },
])('fillPlaceholders puts the values of an author into a rendering: $reason', ({ text, filled }) => {
  expect(fillPlaceholders(text, { src: '/a.png', alt: '{{src}}' })).toBe(filled);
});
