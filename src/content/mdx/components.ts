import { MDX_COMPONENTS } from '../../schema/mdx-components.ts';

type Component = (props: Readonly<Record<string, string>>) => unknown;

const files = import.meta.glob<{ readonly default: Component }>('./components/*.astro', { eager: true });

/** The components of src/schema/mdx-components.ts as `<Content components={…} />` takes them. */
export const components: Readonly<Record<string, Component>> = Object.fromEntries(
  Object.keys(MDX_COMPONENTS).map((name) => {
    const file = files[`./components/${name}.astro`];
    if (file === undefined) throw new Error(`The component ${name} needs a file src/content/mdx/components/${name}.astro.`);
    return [name, file.default];
  }),
);
