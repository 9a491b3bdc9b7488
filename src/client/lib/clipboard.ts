/** Copies `text`. Returns false when the browser refuses, as it does on a page without TLS. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Downloads `markdown` as a file called `fileName`. */
export function downloadText(markdown: string, fileName: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([markdown], { type: 'text/markdown' }));
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(link.href);
}
