/** The components that the text of an idea may use, one row each. `src/content/mdx/components/` has their `.astro` files. */
import { z } from 'zod';
import { isSitePath } from '../domain/text/url.ts';

/** What an author has to know of a component, and what the check and the component itself hold its props against. */
export interface MdxComponent {
  /** Every prop is text, because an attribute with {…} is code. `.describe()` continues the sentence "Write …". */
  readonly props: z.ZodObject;
  /** Whether Markdown may stand between its tags. */
  readonly hasChildren: boolean;
  /** Continues the sentence "Write …". */
  readonly example: string;
}

const words = z.string().regex(/\S/).describe('a few words');

export const MDX_COMPONENTS = {
  Note: {
    props: z.strictObject({ kind: z.enum(['note', 'tip', 'warning']).default('note').describe('one of note, tip, warning') }),
    hasChildren: true,
    example: '<Note kind="tip">, words, and </Note>, on three lines',
  },
  Figure: {
    props: z.strictObject({
      src: z.string().refine(isSitePath).describe('a path of public/ such as /picture.png'),
      alt: words,
      caption: words.optional(),
    }),
    hasChildren: false,
    example: '<Figure src="/picture.png" alt="what it shows" caption="words" />',
  },
} as const satisfies Readonly<Record<string, MdxComponent>>;

/** The component `name`; undefined when there is none. */
export function getMdxComponent(name: string): MdxComponent | undefined {
  return Object.hasOwn(MDX_COMPONENTS, name) ? MDX_COMPONENTS[name as keyof typeof MDX_COMPONENTS] : undefined;
}
