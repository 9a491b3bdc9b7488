/** The settings of one catalogue. */
interface Site {
  /** The name of the catalogue. */
  readonly name: string;
  readonly organisation: string;
  /** One or two sentences for search engines and feeds. */
  readonly description: string;
  /** The programming language that most ideas need. The student guide explains difficulty with it. */
  readonly programmingLanguage: string;
  /** The address of the site, for canonical links and the feed. SITE_URL overrides it. */
  readonly url: string;
  /** The repository of the catalogue. Links for adding and editing ideas lead there. */
  readonly repository: string;
  readonly branch: string;
  /** The contact for ideas that do not name one: a label, and an https: or mailto: URL. */
  readonly contact: { readonly label: string; readonly url: string };
  /** Example searches below the search box: a label, and the query of the URL. */
  readonly suggestions: readonly { readonly label: string; readonly query: string }[];
  /** The colour of the browser's own controls around the page: the values of --background in src/styles/tokens.css. */
  readonly themeColor: { readonly light: string; readonly dark: string };
}

/** Edit this first when you adopt the catalogue for another organisation. */
export const site: Site = {
  name: 'Pioneer Projects',
  organisation: 'MirageOS',
  description:
    'Project ideas around MirageOS, the library operating system in OCaml. Search them, and see what was tried before and what work remains.',
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
  themeColor: { light: '#faf7f0', dark: '#1b1611' },
};
