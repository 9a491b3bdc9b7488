/** The settings of the catalogue. Edit them first when you adopt it for another organisation. */
export const site = {
  /** The name of the catalogue. */
  name: 'Pioneer Projects',
  organisation: 'MirageOS',
  /** One or two sentences for search engines and feeds. */
  description:
    'Project ideas around MirageOS, the library operating system in OCaml. Search them, and see what was tried before and what work remains.',
  /** The programming language that most ideas need. The student guide explains difficulty with it. */
  programmingLanguage: 'OCaml',
  /** The address of the site, for canonical links and the feed. SITE_URL overrides it. */
  url: 'https://mirage.github.io',
  /** The repository of the catalogue. Links for adding and editing ideas lead there. */
  repository: 'https://github.com/mirage/pioneer',
  branch: 'main',
  /** The contact for ideas that do not name one: a label, and an https: or mailto: URL. */
  contact: { label: 'the MirageOS mailing list', url: 'mailto:mirageos-devel@lists.xenproject.org' },
  /** Example searches below the search box: a label, and the query of the URL. */
  suggestions: [
    { label: 'dhcp router', query: 'q=dhcp+router' },
    { label: 'easy, in OCaml', query: 'skill=ocaml&difficulty=easy' },
    { label: 'security, 175 hours', query: 'topic=security&size=175' },
  ],
  /** The colour of the browser's own controls around the page: the values of --background in src/styles/tokens.css. */
  themeColor: { light: '#faf7f0', dark: '#1b1611' },
};
