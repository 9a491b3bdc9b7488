import { formatUrl } from './text/url.ts';
import type { Idea } from './idea.ts';

/** Where to write: what the link says and where it goes. */
export interface Contact {
  readonly label: string;
  readonly url: string;
}

const MAIL = /^mailto:/i;

/** The channel of `idea`: its own, else the organisation's. */
export function getChannel({ contact }: Pick<Idea, 'contact'>, organisation: Contact): Contact {
  return contact === undefined ? organisation : { label: formatUrl(contact), url: contact };
}

/** Where to write about `idea`: its channel. A mail gets the idea's title as subject. */
export function getContact(idea: Pick<Idea, 'contact' | 'title'>, organisation: Contact): Contact {
  const { label, url } = getChannel(idea, organisation);
  return { label, url: MAIL.test(url) && !url.includes('?') ? `${url}?subject=${encodeURIComponent(idea.title)}` : url };
}
