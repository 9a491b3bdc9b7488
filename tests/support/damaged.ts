/** Damaged variants of the columns file `whole`, each with its damage. */
export function damaged(whole: Uint8Array): { readonly bytes: Uint8Array; readonly reason: string }[] {
  return [
    { bytes: Uint8Array.of(), reason: 'an empty file' },
    { bytes: whole.slice(0, -1), reason: 'a truncated file' },
    { bytes: Uint8Array.of(...whole, 0), reason: 'an extra byte at the end' },
    { bytes: new TextEncoder().encode('<!doctype html><title>Not found</title>'), reason: 'an HTML page instead' },
    { bytes: Uint8Array.of(2, 123, 125), reason: 'too few values' },
  ];
}
