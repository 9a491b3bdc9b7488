import { formatDay } from './day.ts';
import type { Idea } from './idea.ts';

/** The names of the characters that TeX cannot escape with a backslash. */
const TEX_NAMES: Readonly<Record<string, string>> = { '\\': 'backslash', '~': 'asciitilde', '^': 'asciicircum' };

function escapeTex(text: string): string {
  return text.replace(/[\\{}~^&%$#_]/g, (character) => {
    const name = TEX_NAMES[character];
    return name === undefined ? `\\${character}` : `\\text${name}{}`;
  });
}

/** Who publishes the catalogue, and the absolute URL of the idea's page. */
type Publication = Readonly<Record<'name' | 'organisation' | 'page', string>>;

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
