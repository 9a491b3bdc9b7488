/** Has the browser keep the site for when it is offline. While the site is being worked on, nothing is kept. */
if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  addEventListener('load', () => {
    const base = document.documentElement.dataset['base'] ?? '/';
    // A browser that refuses, in a private window say, has the site as it was before.
    navigator.serviceWorker.register(`${base}sw.js`, { updateViaCache: 'none' }).catch(() => undefined);
  });
}
