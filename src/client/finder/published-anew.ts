/** Whether the catalogue has been published anew since this page was, whose index stands in `folder`. */
export async function isPublishedAnew(folder: string): Promise<boolean> {
  const home = document.documentElement.dataset['base'] ?? '/';
  try {
    const response = await fetch(home, { cache: 'no-store' });
    return response.ok && !(await response.text()).includes(`"${folder}"`);
  } catch {
    return false;
  }
}
