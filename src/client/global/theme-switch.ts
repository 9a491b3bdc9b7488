const DARK = matchMedia('(prefers-color-scheme: dark)');

/** The button that changes between light and dark. The system's setting holds until it is pressed. */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const root = document.documentElement;
    const isDark = (): boolean => (root.dataset['theme'] ?? (DARK.matches ? 'dark' : 'light')) === 'dark';
    const show = (): void => button?.setAttribute('aria-pressed', String(isDark()));
    button?.addEventListener('click', () => {
      const theme = isDark() ? 'light' : 'dark';
      root.dataset['theme'] = theme;
      try {
        localStorage.setItem('theme', theme);
      } catch {
        // Storage may be switched off; the choice then lasts for this page.
      }
      show();
    });
    DARK.addEventListener('change', show);
    show();
  }
}

customElements.define('theme-switch', ThemeSwitch);
