/** What an adopter says of their organisation. */
interface Site {
  /** What the catalogue is called. */
  readonly name: string;
  readonly organisation: string;
  /** One or two sentences for search engines and feeds. */
  readonly description: string;
  /** The programming language most ideas need; the about page explains difficulty by it. */
  readonly programmingLanguage: string;
  /** Where the site is served when SITE_URL does not say otherwise; canonical links and the feed need it. */
  readonly url: string;
  /** Where the catalogue's own files live: "edit this page" and "add an idea" lead there. */
  readonly repository: string;
  readonly branch: string;
  /** Where to write about an idea that names no channel of its own: a name, and an https or mailto address. */
  readonly contact: { readonly label: string; readonly url: string };
  /** What the search box suggests to somebody who does not know what to type: a name, and a query as it stands in the URL. */
  readonly suggestions: readonly { readonly label: string; readonly query: string }[];
  /** The colours of paper in src/styles/tokens.css, for what browser and system draw around the page. */
  readonly grounds: { readonly light: string; readonly dark: string };
}

/** The organisation this catalogue speaks for: what an adopter edits first. */
export const site: Site = {
  name: 'Pioneer Projects',
  organisation: 'MirageOS',
  description:
    'Project ideas around MirageOS, the library operating system in OCaml: searchable, checked, and honest about what was tried before and what remains.',
  programmingLanguage: 'OCaml',
  url: 'https://mirage.github.io',
  repository: 'https://github.com/mirage/pioneer',
  branch: 'main',
  contact: { label: 'the MirageOS mailing list', url: 'mailto:mirageos-devel@lists.xenproject.org' },
  suggestions: [
    { label: 'dhcp router', query: 'q=dhcp+router' },
    { label: 'easy, in OCaml', query: 'skill=ocaml&difficulty=easy' },
    { label: 'security, 175 hours', query: 'topic=security&size=175' },
  ],
  grounds: { light: '#faf7f0', dark: '#1b1611' },
};
