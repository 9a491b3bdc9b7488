import { isSitePath } from '../../domain/text-address.ts';

/** What an attribute of a component may be. */
export interface ComponentAttribute {
  readonly isRequired: boolean;
  readonly accepts: (value: string) => boolean;
  /** What to write, behind "Write". */
  readonly wanted: string;
}

/** A component that a text may hold. */
export interface TextComponent {
  readonly attributes: Readonly<Record<string, ComponentAttribute>>;
  /** Whether Markdown may stand between its tags. */
  readonly holdsText: boolean;
  readonly example: string;
}

/** The sorts of note, and what readers see above each. */
export const NOTE_KINDS: Readonly<Record<string, string>> = { note: 'Note', tip: 'Tip', warning: 'Take care' };

const words = (isRequired: boolean): ComponentAttribute => ({ isRequired, accepts: (value) => value.trim() !== '', wanted: 'a few words' });

/** The components that a text may hold besides Markdown. `src/text/components/` says what each becomes on a page. */
export const TEXT_COMPONENTS: ReadonlyMap<string, TextComponent> = new Map<string, TextComponent>([
  [
    'Note',
    {
      attributes: {
        kind: {
          isRequired: false,
          accepts: (value) => Object.hasOwn(NOTE_KINDS, value),
          wanted: `one of ${Object.keys(NOTE_KINDS).join(', ')}`,
        },
      },
      holdsText: true,
      example: '<Note kind="tip">, words, and </Note>, on three lines',
    },
  ],
  [
    'Figure',
    {
      attributes: {
        src: { isRequired: true, accepts: isSitePath, wanted: 'a path of public/ such as /picture.png' },
        alt: words(true),
        caption: words(false),
      },
      holdsText: false,
      example: '<Figure src="/picture.png" alt="what it shows" caption="words" />',
    },
  ],
]);
