/** `example.org/page` or `list@example.org`: an address without what only machines need. */
export function addressName(url: string): string {
  return url
    .replace(/^mailto:|^https?:\/\/(www\.)?/i, '')
    .replace(/\?.*$/, '')
    .replace(/\/$/, '');
}
