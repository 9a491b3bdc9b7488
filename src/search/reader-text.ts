/** Code, which readers see as it stands, in a block or in a line; and comments, which they do not see. The first that fits counts. */
const PARTS =
  /^[ \t>]*(?:(?:[-*+]|\d+[.)])[ \t]+)*(?<fence>`{3,}(?=[^`\n]*$)|~{3,})[^\n]*\n?(?<block>[^]*?)(?:^[ \t>]*\k<fence>[`~]*[ \t]*$|$(?![^]))|(?<![\\`])(?<tick>`+)(?!`)(?<line>[^]*?[^`])\k<tick>(?!`)|(?<!\\)\{\s*\/\*[^]*?\*\/\s*\}/gm;

const ADDRESS = /(?<!\\)<((?:https?:\/\/|mailto:)[^\s<>]+|[^\s<>@]+@[^\s<>]+)>/gi;
const TAG = /(?<!\\)<\/?([A-Za-z][\w.:-]*)((?:\s+[\w:-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|\{[^}]*\}))?)*)\s*\/?>/g;
const ATTRIBUTE = /([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Tags that stand within words: H<sub>2</sub>O. */
const WITHIN_WORDS = /^(?:a|abbr|b|cite|code|del|em|i|ins|mark|q|s|small|span|strong|sub|sup|u)$/;

/** Attributes whose values are for machines. */
const UNSEEN = /^(?:href|src|srcset|id|class|className|style|rel|target|lang|type|width|height|loading)$/;

/** What of a tag can be read: the values of its attributes, such as the title of a note. */
function tagText(name: string, attributes: string): string {
  const values = Array.from(attributes.matchAll(ATTRIBUTE), ([, attribute = '', double, single]) =>
    UNSEEN.test(attribute) ? '' : ` ${double ?? single} `,
  ).join('');
  return values || (WITHIN_WORDS.test(name) ? '' : ' ');
}

const DEFINITION = /^ {0,3}\[(?!\^)([^\]\n]+)\]:[ \t]*(?:<[^>\n]*>|\S*[/.#]\S*)(.*)$/gm;
const TARGET = /(?<!\\)\]\(\s*(?:<[^>\n]*>|(?:[^\s()]|\([^\s()]*\))*)(\s+(?:"[^"]*"|'[^']*'))?\s*\)/g;

/** Where a link leads is not to be read; what it is called is, and so are its title and what a picture shows. */
function withoutTargets(text: string): string {
  const labels = new Set(Array.from(text.matchAll(DEFINITION), ([, label = '']) => label.toLowerCase()));
  return text
    .replace(DEFINITION, '$2')
    .replace(TARGET, (_, title = '') => `]${title}`)
    .replace(/(?<!\\)\]\[([^\]\n]+)\]/g, (reference, label: string) => (labels.has(label.toLowerCase()) ? ']' : reference));
}

const CHARACTER =
  /\\([!-/:-@[-`{-~])|&(?:#(?:x([\da-f]{1,6})|(\d{1,7}))|([a-z])(?:acute|grave|circ|uml|tilde|cedil|ring|caron|slash)|[a-z]\w*);/gi;

/** Signs behind a backslash, and letters written as references. Accents do not count in search, so that &eacute; is an e. */
function withCharacters(text: string): string {
  return text.replace(CHARACTER, (_, sign?: string, hex?: string, decimal?: string, letter?: string) => {
    const code = hex === undefined ? Number(decimal ?? 0x20) : Number.parseInt(hex, 16);
    return sign ?? letter ?? String.fromCodePoint(code <= 0x10ffff ? code : 0x20);
  });
}

function proseText(source: string): string {
  const untagged = source.replace(ADDRESS, ' $1 ').replace(TAG, (_, name: string, attributes: string) => tagText(name, attributes));
  const text = withoutTargets(untagged)
    .replace(/^([ \t>]*(?:[-*+]|\d+[.)])[ \t]+)\[[ xX]\]/gm, '$1')
    // Emphasis within a word would part it: "**un**likely".
    .replace(/(?<!\\)(\*{1,3}|~~)(?=\S)([^*~\n]*?[^*~\s\\])\1/g, '$2');
  return withCharacters(text);
}

/**
 * What somebody reads of the Markdown `source`: every word that its page shows and none that it does not, such as
 * comments, the targets of links or the language of a block of code. Other signs stay, for they part words.
 */
export function readerText(source: string): string {
  let text = '';
  let end = 0;
  for (const { index, 0: part, groups } of source.matchAll(PARTS)) {
    text += proseText(source.slice(end, index)) + (groups?.['block'] ?? groups?.['line'] ?? ' ');
    end = index + part.length;
  }
  return (text + proseText(source.slice(end))).replace(/\bhttps?:\/\/|\bmailto:/gi, ' ');
}
