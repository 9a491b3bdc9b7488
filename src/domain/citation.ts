import { formatDay } from './day.ts';
import type { Idea } from './idea.ts';

/** Who publishes the catalogue, and the absolute URL of the idea's page. */
interface Publication {
  readonly name: string;
  readonly organisation: string;
  readonly page: string;
}

/** Characters with a special meaning in TeX, and their escaped form. */
const TEX_ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
};

function escapeTex(text: string): string {
  return text.replace(/[\\{}~^&%$#_]/g, (character) => TEX_ESCAPES[character] ?? character);
}

/** The citation of `idea` as text and as a BibTeX entry, as of its last review, or as of the day it was added. */
export function formatCitation({ id, title, added, reviewed = added }: Idea, { name, organisation, page }: Publication) {
  const fields = [
    // The second pair of braces keeps the capital letters.
    `title = {{${escapeTex(title)}}}`,
    `author = {{${escapeTex(organisation)}}}`,
    `howpublished = {${escapeTex(name)}}`,
    `year = {${reviewed.slice(0, 4)}}`,
    `url = {${page}}`,
    `note = {Entry of ${formatDay(reviewed)}}`,
  ];
  return {
    text: `${organisation}: “${title}”, ${name}, entry of ${formatDay(reviewed)}. ${page}`,
    bibtex: `@misc{${id},\n${fields.map((field) => `  ${field}`).join(',\n')}\n}\n`,
  };
}
