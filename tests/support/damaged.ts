/** What may come in place of a file of columns whose whole bytes are `whole`, and why it does. */
export function damaged(whole: Uint8Array): { readonly bytes: Uint8Array; readonly reason: string }[] {
  return [
    { bytes: Uint8Array.of(), reason: 'nothing at all' },
    { bytes: whole.slice(0, -1), reason: 'a file without its end' },
    { bytes: Uint8Array.of(...whole, 0), reason: 'a file with something behind it' },
    { bytes: new TextEncoder().encode('<!doctype html><title>Not found</title>'), reason: 'a page instead' },
    { bytes: Uint8Array.of(2, 123, 125), reason: 'a head that says nothing' },
  ];
}
