export type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** How a kind of control turns its text into a value of the draft, and back. */
interface ControlType {
  readonly parse: (text: string) => unknown;
  readonly format: (value: unknown) => string;
}

function toText(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function toList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value];
}

function splitLines(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}

/** A line as a link: "Title https://…", or only an address. */
function parseLink(line: string): unknown {
  const [, title, url] = /^(.*\S)\s+(\S+)$/.exec(line.trim()) ?? [];
  return url === undefined ? line.trim() : { title, url };
}

function formatLink(link: unknown): string {
  if (typeof link !== 'object' || link === null) return toText(link);
  const { title, url } = link as { readonly title?: unknown; readonly url?: unknown };
  return `${toText(title)} ${toText(url)}`.trim();
}

const TEXT_TYPE: ControlType = { parse: (text) => text, format: toText };

const CONTROL_TYPES: Readonly<Record<string, ControlType>> = {
  number: { parse: (text) => (/^\s*\d+\s*$/.test(text) ? Number(text) : text), format: toText },
  select: { parse: (text) => (text === '' ? undefined : text), format: toText },
  lines: { parse: splitLines, format: (value) => toList(value).map(toText).join('\n') },
  links: { parse: (text) => splitLines(text).map(parseLink), format: (value) => toList(value).map(formatLink).join('\n') },
};

function getControlType({ dataset }: Control): ControlType {
  return CONTROL_TYPES[dataset['control'] ?? ''] ?? TEXT_TYPE;
}

function isCheckbox(control: Control): control is HTMLInputElement {
  return control.type === 'checkbox';
}

/** The content of `control` as a value of the draft. The checkboxes of a field have one value, a list of numbers. */
export function readControl(control: Control): unknown {
  if (!isCheckbox(control)) return getControlType(control).parse(control.value);
  const checked = control.closest('fieldset')?.querySelectorAll<HTMLInputElement>(':checked') ?? [];
  return [...checked].map(({ value }) => Number(value));
}

/** Puts `value` into `control`, unless it is there already: then the cursor stays in its place. */
export function showValue(control: Control, value: unknown): void {
  if (isCheckbox(control)) control.checked = toList(value).map(String).includes(control.value);
  else if (JSON.stringify(readControl(control)) !== JSON.stringify(value)) control.value = getControlType(control).format(value);
  if (!(control instanceof HTMLSelectElement) || control.selectedIndex !== -1) return;
  // A value that the select lacks is added to it, so that it is not lost.
  if (toText(value) === '') control.selectedIndex = 0;
  else control.add(new Option(toText(value), toText(value), true, true));
}
