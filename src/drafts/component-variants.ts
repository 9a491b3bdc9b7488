/**
 * How the form previews components, which only the build can render: the page of the form holds each component rendered once
 * for every set of props that can make a difference, and the form puts an author's words into a copy.
 */
import { z } from 'zod';
import { MDX_COMPONENTS, getMdxComponent, type MdxComponent } from '../schema/mdx-components.ts';

export interface ComponentVariant {
  readonly name: string;
  /** What `variantKey` gives for every use of the component that this rendering fits. */
  readonly key: string;
  /** Free text is a placeholder, `{{alt}}`, or `/{{src}}` where a path is wanted. */
  readonly props: Readonly<Record<string, string>>;
}

/** The values of a prop with a closed vocabulary; undefined for free text. */
function optionsOf(prop: z.ZodType): readonly string[] | undefined {
  if (prop instanceof z.ZodDefault || prop instanceof z.ZodOptional) return optionsOf(prop.unwrap() as z.ZodType);
  return prop instanceof z.ZodEnum ? prop.options.map(String) : undefined;
}

/** What a prop may be given as; undefined when it may be left out. */
function choicesOf(name: string, prop: z.ZodType): readonly (string | undefined)[] {
  const placeholder = [`{{${name}}}`, `/{{${name}}}`].find((text) => prop.safeParse(text).success);
  const given = optionsOf(prop) ?? (placeholder === undefined ? [] : [placeholder]);
  return prop.safeParse(undefined).success ? [undefined, ...given] : given;
}

/** The same for all uses of the component `name` whose props differ in free text alone. */
export function variantKey(name: string, props: Readonly<Record<string, string>>): string {
  const shape = getMdxComponent(name)?.props.shape ?? {};
  const given = Object.keys(shape).filter((prop) => props[prop] !== undefined);
  return JSON.stringify([name, ...given.map((prop) => [prop, optionsOf(shape[prop] as z.ZodType) && props[prop]])]);
}

/** Every set of props that a component can be given, as far as it makes a difference. */
function propSets({ props }: MdxComponent): Record<string, string>[] {
  let sets: Record<string, string>[] = [{}];
  for (const [prop, schema] of Object.entries<z.ZodType>(props.shape)) {
    const choices = choicesOf(prop, schema).map((value): Record<string, string> => (value === undefined ? {} : { [prop]: value }));
    sets = sets.flatMap((set) => choices.map((choice) => ({ ...set, ...choice })));
  }
  return sets;
}

/** Every component with each of these sets of props. */
export function componentVariants(): ComponentVariant[] {
  return Object.entries(MDX_COMPONENTS).flatMap(([name, component]) =>
    propSets(component).map((props) => ({ name, props, key: variantKey(name, props) })),
  );
}

/** `text` of a rendered variant with the placeholders replaced by `props`. */
export function fillPlaceholders(text: string, props: Readonly<Record<string, string>>): string {
  return text.replace(/(\/?)\{\{(\w+)\}\}/g, (_, slash: string, prop: string) => {
    const value = props[prop] ?? '';
    return value.startsWith('/') ? value : slash + value;
  });
}
