export type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** How a kind of control turns its content into a value of the draft, and back. */
interface ControlType {
  readonly read: (control: Control) => unknown;
  readonly show: (control: Control, value: unknown) => void;
}

function toText(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function readLines(control: Control): string[] {
  return control.value.split('\n').filter((line) => line.trim() !== '');
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

const toList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : value === undefined ? [] : [value]);

/** Selects `value`. A value that the select lacks is added to it, so that it is not lost. */
function selectValue(control: Control, value: unknown): void {
  if (!(control instanceof HTMLSelectElement)) return;
  const text = toText(value);
  const isOption = [...control.options].some((option) => option.value === text);
  if (!isOption && text !== '') control.add(new Option(text, text));
  if (isOption || text !== '') control.value = text;
  else control.selectedIndex = 0;
}

const textType: ControlType = {
  read: ({ value }) => value,
  show: (control, value) => {
    control.value = toText(value);
  },
};

const CONTROL_TYPES: Readonly<Record<string, ControlType>> = {
  number: { ...textType, read: ({ value }) => (/^\s*\d+\s*$/.test(value) ? Number(value) : value) },
  select: { read: ({ value }) => (value === '' ? undefined : value), show: selectValue },
  lines: {
    read: readLines,
    show: (control, value) => {
      control.value = toList(value).map(toText).join('\n');
    },
  },
  links: {
    read: (control) => readLines(control).map(parseLink),
    show: (control, value) => {
      control.value = toList(value).map(formatLink).join('\n');
    },
  },
  checkboxes: {
    read: (control) =>
      [...(control.closest('fieldset')?.querySelectorAll<HTMLInputElement>(':checked') ?? [])].map(({ value }) => Number(value)),
    show: (control, value) => {
      (control as HTMLInputElement).checked = toList(value).map(String).includes(control.value);
    },
  },
};

function getControlType(control: Control): ControlType {
  return CONTROL_TYPES[control.dataset['control'] ?? ''] ?? textType;
}

/** The content of `control` as a value of the draft. */
export function readControl(control: Control): unknown {
  return getControlType(control).read(control);
}

/** Puts `value` into `control`, unless it is there already: then the cursor stays in its place. */
export function showValue(control: Control, value: unknown): void {
  const isSame = control.dataset['control'] !== 'checkboxes' && JSON.stringify(readControl(control)) === JSON.stringify(value);
  if (!isSame) getControlType(control).show(control, value);
}

/** The control of a draft that contains `target`; undefined if there is none. */
export function findControl(target: EventTarget | null): Control | undefined {
  const control = target instanceof HTMLElement ? target.closest<Control>('[data-control][data-path]') : null;
  return control ?? undefined;
}
