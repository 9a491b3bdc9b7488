import { entryFile } from '../check.ts';
import { CODE_TEXTS } from './code.ts';
import { HOSTILE_BYTES, HOSTILE_NAMES } from './files.ts';
import { ADDRESS_TEXTS, HTML_TEXTS } from './html.ts';
import { YAML_FILES } from './yaml.ts';

/** A file that an attacker proposes as an idea. */
export interface HostileFile {
  readonly file: string;
  readonly bytes: string | Uint8Array;
}

function numbered(kind: string, contents: readonly (string | Uint8Array)[]): HostileFile[] {
  return contents.map((bytes, index) => ({ file: `${kind}-${index}.mdx`, bytes }));
}

/**
 * Every hostile file of the tests, by name.
 * @param trace the file that their code would create if it ran
 */
export function hostileFiles(trace: string): HostileFile[] {
  const run = `((globalThis.pwned = true), process.getBuiltinModule('node:fs').writeFileSync(${JSON.stringify(trace)}, 'ran'))`;
  const armed = (written: string): string => written.replaceAll('TRACE', run);
  return [
    ...numbered(
      'code',
      CODE_TEXTS.map((text) => entryFile({}, armed(text))),
    ),
    ...numbered(
      'html',
      HTML_TEXTS.map((text) => entryFile({}, text)),
    ),
    ...numbered(
      'address',
      ADDRESS_TEXTS.map((text) => entryFile({}, text)),
    ),
    ...numbered('yaml', YAML_FILES.map(armed)),
    ...numbered('bytes', HOSTILE_BYTES),
    ...HOSTILE_NAMES.map((file) => ({ file, bytes: entryFile() })),
  ];
}
