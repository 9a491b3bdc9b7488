import type { Draft } from './draft.ts';

/** GitHub refuses addresses that are much longer. In characters. */
const MAX_URL_LENGTH = 7000;

/** The name of the file that `draft` becomes. */
export function draftFileName({ id }: Draft): string {
  return `${id.trim() || 'my-idea'}.mdx`;
}

/**
 * The GitHub page where `draft`, written as `file`, is proposed: a new file with its name and content, or the existing file,
 * whose page takes no content.
 * @param folder the folder of ideas on GitHub, with {act} in place of the action: https://…/{act}/main/projects
 * @returns the page, and whether people must paste the file there themselves
 */
export function buildGitHubUrl(draft: Draft, file: string, folder: string): { readonly url: string; readonly needsPaste: boolean } {
  if (draft.source !== undefined) return { url: `${folder.replace('{act}', 'edit')}/${draftFileName(draft)}`, needsPaste: true };
  const page = `${folder.replace('{act}', 'new')}?filename=${encodeURIComponent(draftFileName(draft))}`;
  const whole = `${page}&value=${encodeURIComponent(file)}`;
  return whole.length > MAX_URL_LENGTH ? { url: page, needsPaste: true } : { url: whole, needsPaste: false };
}
