/**
 * How the form previews components that only the build can render: the page of the form has a rendering for every set of props
 * that makes a difference, and the form puts the author's text into a copy of it.
 */
import { z } from 'zod';
import { MDX_COMPONENTS, getMdxComponent, type MdxComponent } from '../schema/mdx-components.ts';

/** The values of a prop with a closed vocabulary; undefined for free text. */
function getValues(prop: z.ZodType): readonly string[] | undefined {
  if (prop instanceof z.ZodDefault || prop instanceof z.ZodOptional) return getValues(prop.unwrap() as z.ZodType);
  return prop instanceof z.ZodEnum ? prop.options.map(String) : undefined;
}

/** The values to render a prop with. Undefined among them stands for an optional prop that is left out. */
function getVariants(name: string, prop: z.ZodType): readonly (string | undefined)[] {
  const placeholder = [`{{${name}}}`, `/{{${name}}}`].find((text) => prop.safeParse(text).success);
  const given = getValues(prop) ?? (placeholder === undefined ? [] : [placeholder]);
  return prop.safeParse(undefined).success ? [undefined, ...given] : given;
}

/** A key that is the same for all uses of the component `name` whose props differ only in free text. */
export function variantKey(name: string, props: Readonly<Record<string, string>>): string {
  const shape = getMdxComponent(name)?.props.shape ?? {};
  const given = Object.keys(shape).filter((prop) => props[prop] !== undefined);
  return JSON.stringify([name, ...given.map((prop) => [prop, getValues(shape[prop] as z.ZodType) && props[prop]])]);
}

/**
 * Every component with each set of props that makes a difference, and the `variantKey` of all uses that look like it. Free text
 * is a placeholder: `{{alt}}`, or `/{{src}}` for a path.
 */
export function componentVariants() {
  return Object.entries(MDX_COMPONENTS).flatMap(([name, component]: readonly [string, MdxComponent]) => {
    let sets: Record<string, string>[] = [{}];
    for (const [prop, schema] of Object.entries<z.ZodType>(component.props.shape)) {
      const values = getVariants(prop, schema);
      sets = sets.flatMap((set) => values.map((value) => (value === undefined ? set : { ...set, [prop]: value })));
    }
    return sets.map((props) => ({ name, props, key: variantKey(name, props) }));
  });
}

/** `text` of a rendered variant with the placeholders replaced by `props`. */
export function fillPlaceholders(text: string, props: Readonly<Record<string, string>>): string {
  return text.replace(/(\/?)\{\{(\w+)\}\}/g, (_, slash: string, prop: string) => {
    const value = props[prop] ?? '';
    return value.startsWith('/') ? value : slash + value;
  });
}
