import { addressName } from './address.ts';
import type { Idea } from './idea.ts';

/** Where to write: what the link says and where it goes. */
export interface Contact {
  readonly label: string;
  readonly url: string;
}

const MAIL = /^mailto:/i;

/** Where to write about `idea`: its own channel, else the organisation's. A mail gets the idea's title as subject. */
export function contactOf(idea: Pick<Idea, 'contact' | 'title'>, organisation: Contact): Contact {
  const { label, url } = idea.contact === undefined ? organisation : { label: addressName(idea.contact), url: idea.contact };
  return { label, url: MAIL.test(url) && !url.includes('?') ? `${url}?subject=${encodeURIComponent(idea.title)}` : url };
}
