// Spaces and control characters vanish from an address when a browser reads it, and a backslash becomes a slash.
const HIDDEN = /[\s\\\p{Cc}]/u;

/** Whether the percent signs of `address` encode characters: Astro stops at a picture whose address it cannot decode. */
function isDecodable(address: string): boolean {
  try {
    return decodeURI(address) !== '';
  } catch {
    return false;
  }
}

/** Whether `address` leads to a page of this site: a path such as /about/. */
export function isSitePath(address: string): boolean {
  return /^\/(?!\/)/.test(address) && !HIDDEN.test(address) && isDecodable(address);
}

/** Whether a link may lead to `address`: https, http, mailto, a path of this site or an anchor of the page, nothing that runs. */
export function isSafeLink(address: string): boolean {
  return (isSitePath(address) || /^(?:https?:\/\/[^/]|mailto:[^@]+@|#)/i.test(address)) && !HIDDEN.test(address);
}

/** `example.org/page` or `list@example.org`: an address without what only machines need. */
export function formatUrl(url: string): string {
  return url
    .replace(/^mailto:|^https?:\/\/(www\.)?/i, '')
    .replace(/\?.*$/, '')
    .replace(/\/$/, '');
}
