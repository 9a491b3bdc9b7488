// Browsers remove white space and control characters from URLs and read a backslash as a slash.
const UNSAFE_CHARACTER = /[\s\\\p{Cc}]/u;

/** Whether all percent escapes of `address` are valid. Astro fails on an image whose address it cannot decode. */
function isDecodable(address: string): boolean {
  try {
    return decodeURI(address) !== '';
  } catch {
    return false;
  }
}

/** Whether `address` is a path of this site, such as /about/. */
export function isSitePath(address: string): boolean {
  return /^\/(?!\/)/.test(address) && !UNSAFE_CHARACTER.test(address) && isDecodable(address);
}

/** Whether a link to `address` is safe: https, http, mailto, a path of this site or an anchor. Scripts are not. */
export function isSafeLink(address: string): boolean {
  return (isSitePath(address) || /^(?:https?:\/\/[^/]|mailto:[^@]+@|#)/i.test(address)) && !UNSAFE_CHARACTER.test(address);
}

/** `url` as a short label: `example.org/page` or `list@example.org`. */
export function formatUrl(url: string): string {
  return url
    .replace(/^mailto:|^https?:\/\/(www\.)?/i, '')
    .replace(/\?.*$/, '')
    .replace(/\/$/, '');
}
