import { formatDay } from './day.ts';
import type { Idea } from './idea.ts';

/** How to name an idea in a text of one's own. */
export interface Citation {
  readonly text: string;
  /** An entry for BibTeX, of the one kind that it has for what is neither book nor article. */
  readonly bibtex: string;
}

/** Who publishes the catalogue, and where the idea's page is, scheme and host included. */
interface Publication {
  readonly name: string;
  readonly organisation: string;
  readonly page: string;
}

/** What TeX would take for a command, and what writes it. */
const TEX: Readonly<Record<string, string>> = {
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
  return text.replace(/[\\{}~^&%$#_]/g, (sign) => TEX[sign] ?? sign);
}

/** How to cite `idea` as its entry was when it was last reviewed, or else when it was added. */
export function formatCitation({ id, title, added, reviewed = added }: Idea, { name, organisation, page }: Publication): Citation {
  const fields = [
    // The second pair of braces keeps capitals as they are written.
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
