import type { Idea } from './idea.ts';

/** Where to write: what the link says and where it goes. */
export interface Contact {
  readonly label: string;
  readonly url: string;
}

/** Where to write about `idea`: its own channel, else the organisation's. A mail gets the idea's title as subject. */
export function contactOf(idea: Pick<Idea, 'contact' | 'title'>, organisation: Contact): Contact {
  const { label, url } =
    idea.contact === undefined ? organisation : { label: idea.contact.replace(/^mailto:|^https?:\/\//, ''), url: idea.contact };
  return url.startsWith('mailto:') && !url.includes('?')
    ? { label, url: `${url}?subject=${encodeURIComponent(idea.title)}` }
    : { label, url };
}
