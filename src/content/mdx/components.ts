import { MDX_COMPONENTS } from '../../schema/mdx-components.ts';

type Component = (props: Readonly<Record<string, string>>) => unknown;

const modules = import.meta.glob<{ readonly default: Component }>('./components/*.astro', { eager: true });

/** The components that ideas may use, by name, for `<Content components={mdxComponents} />`. */
export const mdxComponents: Readonly<Record<string, Component>> = Object.fromEntries(
  Object.keys(MDX_COMPONENTS).map((name) => {
    const module = modules[`./components/${name}.astro`];
    if (module === undefined) throw new Error(`The component ${name} needs a file src/content/mdx/components/${name}.astro.`);
    return [name, module.default];
  }),
);
