import { requireElement } from '../lib/dom.ts';
import { writeText } from '../stores/persisted-store.ts';

const prefersDark = matchMedia('(prefers-color-scheme: dark)');

/** The button that changes between light and dark. Until a visitor presses it, the page follows the system. */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const button = requireElement(this, 'button');
    const root = document.documentElement;
    const isDark = (): boolean => (root.dataset['theme'] ?? (prefersDark.matches ? 'dark' : 'light')) === 'dark';
    const update = (): void => button.setAttribute('aria-pressed', String(isDark()));
    button.addEventListener('click', () => {
      const theme = isDark() ? 'light' : 'dark';
      root.dataset['theme'] = theme;
      writeText('theme', theme);
      update();
    });
    prefersDark.addEventListener('change', update);
    update();
  }
}

customElements.define('theme-switch', ThemeSwitch);
