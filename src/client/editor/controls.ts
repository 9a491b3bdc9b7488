export type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

interface Handling {
  readonly read: (control: Control) => unknown;
  readonly show: (control: Control, value: unknown) => void;
}

function wordsOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function linesOf(control: Control): string[] {
  return control.value.split('\n').filter((line) => line.trim() !== '');
}

/** "Words https://…" is a link with a title, an address alone is one without. */
function linkOf(line: string): unknown {
  const [, title, url] = /^(.*\S)\s+(\S+)$/.exec(line.trim()) ?? [];
  return url === undefined ? line.trim() : { title, url };
}

function lineOfLink(link: unknown): string {
  if (typeof link !== 'object' || link === null) return wordsOf(link);
  const { title, url } = link as { readonly title?: unknown; readonly url?: unknown };
  return `${wordsOf(title)} ${wordsOf(url)}`.trim();
}

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : value === undefined ? [] : [value]);

/** A value that a choice does not offer is offered all the same: it was written, and may not vanish. */
function choose(control: Control, value: unknown): void {
  if (!(control instanceof HTMLSelectElement)) return;
  const words = wordsOf(value);
  const isOffered = [...control.options].some((option) => option.value === words);
  if (!isOffered && words !== '') control.add(new Option(words, words));
  if (isOffered || words !== '') control.value = words;
  else control.selectedIndex = 0;
}

const plain: Handling = {
  read: ({ value }) => value,
  show: (control, value) => {
    control.value = wordsOf(value);
  },
};

/** How controls of each kind turn what is in them into a value of a draft, and back. */
const HANDLING: Readonly<Record<string, Handling>> = {
  line: plain,
  area: plain,
  number: { ...plain, read: ({ value }) => (/^\s*\d+\s*$/.test(value) ? Number(value) : value) },
  choice: { read: ({ value }) => (value === '' ? undefined : value), show: choose },
  lines: {
    read: linesOf,
    show: (control, value) => {
      control.value = asList(value).map(wordsOf).join('\n');
    },
  },
  links: {
    read: (control) => linesOf(control).map(linkOf),
    show: (control, value) => {
      control.value = asList(value).map(lineOfLink).join('\n');
    },
  },
  checks: {
    read: (control) =>
      [...(control.closest('fieldset')?.querySelectorAll<HTMLInputElement>(':checked') ?? [])].map(({ value }) => Number(value)),
    show: (control, value) => {
      (control as HTMLInputElement).checked = asList(value).map(String).includes(control.value);
    },
  },
};

function handlingOf(control: Control): Handling {
  return HANDLING[control.dataset['control'] ?? ''] ?? plain;
}

/** The value of a draft that `control` holds. */
export function readControl(control: Control): unknown {
  return handlingOf(control).read(control);
}

/** Puts `value` into `control`, unless it holds it: the caret stays where somebody writes. */
export function showValue(control: Control, value: unknown): void {
  const isSame = control.dataset['control'] !== 'checks' && JSON.stringify(readControl(control)) === JSON.stringify(value);
  if (!isSame) handlingOf(control).show(control, value);
}

/** The control in which `target` lies, when it is one of a draft. */
export function controlOf(target: EventTarget | null): Control | undefined {
  const control = target instanceof HTMLElement ? target.closest<Control>('[data-control][data-path]') : null;
  return control ?? undefined;
}
