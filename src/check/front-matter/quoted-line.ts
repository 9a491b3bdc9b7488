import { placeAt, splitLines } from '../lines.ts';

/**
 * The line of `written` around `offset` with its value in double quotes: `title: "Foo: bar"`. Undefined when the line has
 * no name or item before a value, or when its value spans lines.
 */
export function quotedLine(written: string, offset: number): string | undefined {
  const line = splitLines(written)[placeAt(written, offset).line - 1]?.trimEnd() ?? '';
  const [, before, value = ''] = /^(\s*(?:- )?(?:[A-Za-z]+: )?)(.+)$/.exec(line) ?? [];
  if (before === undefined || !/\S/.test(before) || /^[[{|>]/.test(value)) return undefined;
  if (value.startsWith('"')) return value.includes("'") ? undefined : `${before.trimStart()}'${value}'`;
  const bare = value.startsWith("'") ? value.slice(1).replace(/'$/, '') : value;
  return `${before.trimStart()}"${bare.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
