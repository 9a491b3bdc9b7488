try {
  const key = `pioneer:${document.documentElement.dataset.base}:theme`;
  const theme = localStorage.getItem(key) ?? localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {}
