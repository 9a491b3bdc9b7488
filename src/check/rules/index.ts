/** Every rule. Rules that report at the same position keep this order. */
import { IDEA_RULES } from './idea-rules.ts';
import { invisibleCharacters } from './invisible-characters.ts';
import { nearDuplicate } from './near-duplicate.ts';
import { PAGE_RULES } from './page-rules.ts';
import { REFERENCE_RULES } from './references.ts';
import type { Rule, RuleMeta } from './rule.ts';

/** The rules about files, front matter, fields and Markdown that the parsers report. */
const PARSER_RULES: readonly RuleMeta[] = [
  { id: 'file', description: 'Ideas are plain files in the folder of ideas.', example: 'a symbolic link' },
  { id: 'size', description: 'An entry has at most 200 kB, its front matter at most 50,000 characters.', example: 'a file of 300 kB' },
  { id: 'encoding', description: 'Files are text in UTF-8.', example: 'a file in Latin-1' },
  { id: 'id', description: 'The file name is an address: lower-case letters, digits and single hyphens.', example: 'Router VM.mdx' },
  { id: 'front-matter', description: 'An entry begins with front matter between two lines of ---.', example: 'a file that has only text' },
  { id: 'yaml', description: 'Front matter is valid YAML.', example: 'title: Routers: a guide' },
  { id: 'plain', description: 'Values are written out: no anchors, aliases or tags.', example: 'title: &name A router' },
  { id: 'duplicate', description: 'A field or a value is written once.', example: 'sizes: [90, 90]' },
  { id: 'missing', description: 'Required fields exist and are not empty.', example: 'title:' },
  { id: 'unknown', description: 'Every field is in the schema.', example: 'mentor: ada' },
  { id: 'type', description: 'A field holds the right kind of value.', example: 'sizes: 175' },
  { id: 'word', description: 'A word comes from its vocabulary.', example: 'difficulty: medium' },
  { id: 'length', description: 'Texts and lists are not too short or too long.', example: 'title: A' },
  { id: 'form', description: 'Ids, days, years and addresses have the right form.', example: 'added: 2026-02-30' },
  { id: 'address', description: 'Links lead to https, http, mailto or this site, and never run code.', example: '[a](javascript:b)' },
  { id: 'syntax', description: 'The text is Markdown that can be read.', example: 'less <3' },
  { id: 'depth', description: 'Parts of a text are not nested too deeply.', example: '60 lists in each other' },
  { id: 'code', description: 'A text has no code that would run.', example: '{process.exit(1)}' },
  { id: 'component', description: 'Components are those the site has.', example: '<Callout>' },
  { id: 'element', description: 'A text uses only a few harmless HTML elements.', example: '<script>' },
  { id: 'attribute', description: 'Elements have only harmless attributes.', example: '<kbd onclick="a()">' },
];

export const RULES: readonly Rule[] = [
  ...PARSER_RULES.map((meta) => ({ meta })),
  invisibleCharacters,
  ...REFERENCE_RULES,
  nearDuplicate,
  ...IDEA_RULES,
  ...PAGE_RULES,
];

const METAS: ReadonlyMap<string, RuleMeta> = new Map(RULES.map(({ meta }) => [meta.id, meta]));

/**
 * Whether breaking the rule `id` is an error or a warning.
 * @throws RangeError when there is no such rule
 */
export function severityOf(id: string): 'error' | 'warning' {
  const meta = METAS.get(id);
  if (meta === undefined) throw new RangeError(`There is no rule "${id}".`);
  return meta.severity ?? 'error';
}
