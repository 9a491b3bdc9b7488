import { formatUrl } from './text/url.ts';
import type { Idea } from './idea.ts';

/** A link to a mailing list, forum or other place to write to. */
export interface Contact {
  readonly label: string;
  readonly url: string;
}

/** The contact of `idea`, or the one of the organisation when the idea has none. */
export function getChannel({ contact }: Pick<Idea, 'contact'>, organisation: Contact): Contact {
  return contact === undefined ? organisation : { label: formatUrl(contact), url: contact };
}

/** Like `getChannel`. An e-mail link also gets the title of the idea as subject. */
export function getContact(idea: Pick<Idea, 'contact' | 'title'>, organisation: Contact): Contact {
  const { label, url } = getChannel(idea, organisation);
  const needsSubject = /^mailto:/i.test(url) && !url.includes('?');
  return { label, url: needsSubject ? `${url}?subject=${encodeURIComponent(idea.title)}` : url };
}
