/** The path of the home page: "/", or "/ideas/" when the site is in a folder. */
export const basePath = document.documentElement.dataset['base'] ?? '/';
