/** Milliseconds a pointer rests on a link before it counts as meant. */
const REST = 65;

interface Connection {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
}
const { connection } = navigator as Navigator & { readonly connection?: Connection };
const isCostly = connection?.saveData === true || /2g/.test(connection?.effectiveType ?? '');
const asked = new Set<string>();
let resting: ReturnType<typeof setTimeout> | undefined;

/** The page of this site that a link at `target` leads to; undefined for this page, other kinds of file and other origins. */
function pageAt(target: EventTarget | null): string | undefined {
  const link = target instanceof Element ? target.closest('a') : null;
  if (!link || link.origin !== location.origin || !link.pathname.endsWith('/') || link.pathname === location.pathname) return undefined;
  return link.origin + link.pathname;
}

function prefetch(url: string | undefined): void {
  if (url === undefined || asked.has(url)) return;
  asked.add(url);
  const link = document.createElement('link');
  link.rel = 'prefetch';
  link.href = url;
  document.head.append(link);
}

if (!isCostly) {
  document.addEventListener('pointerover', ({ target }) => {
    clearTimeout(resting);
    resting = setTimeout(() => prefetch(pageAt(target)), REST);
  });
  for (const event of ['pointerdown', 'focusin']) document.addEventListener(event, ({ target }) => prefetch(pageAt(target)));
}
