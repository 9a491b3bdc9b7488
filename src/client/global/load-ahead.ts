import { basePath } from '../lib/base-path.ts';
import { createElement } from '../lib/dom.ts';

/** The time that a pointer rests on a link before its page is loaded. */
const HOVER_DELAY_MS = 65;

const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean; readonly effectiveType?: string } };
const isMetered = connection?.saveData === true || /2g/.test(connection?.effectiveType ?? '');
const prefetchedUrls = new Set<string>();
let hoverTimer: ReturnType<typeof setTimeout> | undefined;

/** The URL of the page that the link at `target` opens. Undefined for this page, other files and other origins. */
function findPageUrl(target: EventTarget | null): string | undefined {
  const link = target instanceof Element ? target.closest('a') : null;
  if (!link || link.origin !== location.origin || !link.pathname.endsWith('/') || link.pathname === location.pathname) return undefined;
  return link.origin + link.pathname;
}

function prefetch(url: string | undefined): void {
  if (url === undefined || prefetchedUrls.has(url)) return;
  prefetchedUrls.add(url);
  document.head.append(createElement('link', { rel: 'prefetch', href: url }));
}

if (!isMetered) {
  document.addEventListener('pointerover', ({ target }) => {
    clearTimeout(hoverTimer);
    hoverTimer = setTimeout(() => prefetch(findPageUrl(target)), HOVER_DELAY_MS);
  });
  for (const event of ['pointerdown', 'focusin']) document.addEventListener(event, ({ target }) => prefetch(findPageUrl(target)));
}

// In development, a service worker would serve old files.
if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  addEventListener('load', () => {
    // Private windows refuse it. The site works without it.
    navigator.serviceWorker.register(`${basePath}sw.js`, { updateViaCache: 'none' }).catch(() => undefined);
  });
}
