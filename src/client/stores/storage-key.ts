/** The key of what is called `name` among the things this site stores; several sites can share an origin. */
export function storageKey(name: string): string {
  return `${document.documentElement.dataset['base'] ?? '/'}${name}`;
}

/** Whether this browser keeps anything called `name`. */
export function isStored(name: string): boolean {
  try {
    return localStorage.getItem(storageKey(name)) !== null;
  } catch {
    return false;
  }
}
