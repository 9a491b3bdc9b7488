import type { Draft } from './draft.ts';

/** Hosts refuse addresses that are much longer. */
const LONGEST_ADDRESS = 7000;

/** The name of the file that `draft` becomes. */
export function draftFileName({ id }: Draft): string {
  return `${id.trim() || 'my-idea'}.mdx`;
}

/** Where to propose a draft, and whether its file has to be pasted there by hand. */
export interface GitHubProposal {
  readonly url: string;
  readonly byHand: boolean;
}

/**
 * The page of the repository's host where `draft`, written as `file`, is proposed: a new file with its name and content, or
 * the file that is there, whose page takes no content.
 * @param folder the host's folder of ideas, with {act} for what is done in it: https://…/{act}/main/projects
 */
export function buildGitHubUrl(draft: Draft, file: string, folder: string): GitHubProposal {
  if (draft.source !== undefined) return { url: `${folder.replace('{act}', 'edit')}/${draftFileName(draft)}`, byHand: true };
  const page = `${folder.replace('{act}', 'new')}?filename=${encodeURIComponent(draftFileName(draft))}`;
  const whole = `${page}&value=${encodeURIComponent(file)}`;
  return whole.length > LONGEST_ADDRESS ? { url: page, byHand: true } : { url: whole, byHand: false };
}
