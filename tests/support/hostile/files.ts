import { entryFile } from '../check.ts';

/** Names that cannot be an address, or that have a meaning for a file system, a shell, a terminal or a page. */
export const HOSTILE_NAMES: readonly string[] = [
  '%2e%2e%2findex.mdx',
  '-rf.mdx',
  '$(touch trace).mdx',
  '`touch trace`.mdx',
  '; touch trace ;.mdx',
  '<img src=x onerror=alert(1)>.mdx',
  'a\nb.mdx',
  '\u001b[2Jclear.mdx',
  'evil\u202Excod.mdx',
  'CON .mdx',
  'a..mdx',
  'a b.mdx',
  'Ünïcode.mdx',
  `${'a'.repeat(90)}.mdx`,
  'folder/inner.mdx',
];

const valid = Buffer.from(entryFile());

/** Files that are not UTF-8 text, or that look different from what they contain. */
export const HOSTILE_BYTES: readonly Uint8Array[] = [
  new Uint8Array(),
  Buffer.from('\n\n'),
  Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(entryFile(), 'utf16le')]),
  Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(entryFile(), 'utf16le').swap16()]),
  Buffer.from(entryFile({ title: 'Ein kleines Gerät' }), 'latin1'),
  Buffer.concat([valid, Buffer.from([0])]),
  Buffer.concat([valid, Buffer.from([0xc0, 0xaf])]),
  Buffer.concat([valid, Buffer.from([0xed, 0xa0, 0x80])]),
  Buffer.from(entryFile({}, 'A \u202Ereversed\u202C word')),
  Buffer.from(entryFile({}, 'A \u{E0041}tag')),
  Buffer.from(entryFile({}, 'A \u001b]8;;https://evil.example\u0007link of a terminal')),
  Buffer.alloc(10_000_000, 'a'),
  Buffer.from(entryFile({}, 'x'.repeat(150_000))),
];
