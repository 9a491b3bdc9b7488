/** The organisation this catalogue speaks for: what an adopter edits first. */
export const site = {
  name: 'Pioneer Projects',
  organisation: 'MirageOS',
  tagline: 'Open-source project ideas you can start on',
  description:
    'Project ideas around MirageOS, the library operating system in OCaml: searchable, checked, and honest about what was tried before and what remains.',
  language: 'en-GB',
  /** The programming language most ideas need; the about page explains difficulty by it. */
  programmingLanguage: 'OCaml',
  /** Where the site is served when SITE_URL does not say otherwise; canonical links and the feed need it. */
  url: 'https://mirage.github.io',
  /** Where the catalogue's own files live: "edit this page" and "add an idea" lead there. */
  repository: 'https://github.com/mirage/pioneer',
  branch: 'main',
  /** Where to write about an idea that names no channel of its own. */
  contact: { label: 'the MirageOS mailing list', url: 'mailto:mirageos-devel@lists.xenproject.org' },
  /** What the search box suggests to somebody who does not know what to type. */
  suggestions: [
    { label: 'dhcp router', query: { q: 'dhcp router' } },
    { label: 'easy, in OCaml', query: { skill: 'ocaml', difficulty: 'easy' } },
    { label: 'security, 175 hours', query: { topic: 'security', size: '175', status: 'open' } },
  ],
} as const;
