/** Every rule there is: its name, how much it matters, and what it asks. One table; problems, printers and the manual derive from it. */
export const RULES = {
  // The file
  file: { severity: 'error', asks: 'Ideas are plain files in the folder of ideas, side by side.' },
  size: { severity: 'error', asks: 'An entry is at most 200 kB, its front matter at most 50,000 characters.' },
  encoding: { severity: 'error', asks: 'Files are UTF-8.' },
  control: { severity: 'error', asks: 'No invisible or direction-changing characters.' },
  id: { severity: 'error', asks: 'The file name is an address: lower-case letters and digits, words joined by one hyphen.' },
  // Front matter as YAML
  'front-matter': { severity: 'error', asks: 'An entry begins with front matter between two lines of ---.' },
  yaml: { severity: 'error', asks: 'Front matter is YAML that can be read.' },
  plain: { severity: 'error', asks: 'Values are written out: no anchors, aliases, tags or directives.' },
  duplicate: { severity: 'error', asks: 'A field or a value is written once.' },
  // Fields
  missing: { severity: 'error', asks: 'Required fields are there and not empty.' },
  unknown: { severity: 'error', asks: 'There are no fields the schema does not know.' },
  type: { severity: 'error', asks: 'A field holds the kind of value it is for.' },
  word: { severity: 'error', asks: 'A word comes from its vocabulary.' },
  length: { severity: 'error', asks: 'Texts and lists keep to their lengths.' },
  form: { severity: 'error', asks: 'Ids, days, years and addresses have their form.' },
  address: { severity: 'error', asks: 'Links lead to https, http, mailto or this site, never to something that runs.' },
  future: { severity: 'error', asks: 'Days that record what happened are not in the future.' },
  // Between entries
  reference: { severity: 'error', asks: 'Topics, people and programmes are in their files.' },
  clash: { severity: 'error', asks: 'An address leads to one idea.' },
  spelling: { severity: 'warning', asks: 'Skills have their usual names.' },
  similar: { severity: 'warning', asks: 'An idea is not there already under another name.' },
  // What an entry is for
  template: { severity: 'error', asks: 'No words of the template are left.' },
  'first-week': { severity: 'error', asks: 'An open starter idea says what to do in the first week.' },
  consent: { severity: 'warning', asks: 'Mentors of open ideas have confirmed that they may be named.' },
  // Text
  syntax: { severity: 'error', asks: 'The text is Markdown that can be read.' },
  depth: { severity: 'error', asks: 'Parts of a text are not nested without end.' },
  code: { severity: 'error', asks: 'Nothing in a text is code.' },
  component: { severity: 'error', asks: 'Components are those the site has.' },
  element: { severity: 'error', asks: 'Of HTML there are only a few harmless elements.' },
  attribute: { severity: 'error', asks: 'Elements have only their harmless attributes.' },
  image: { severity: 'error', asks: 'Pictures are in the repository and say what they show.' },
  heading: { severity: 'error', asks: 'Headings begin with ## and go one level deeper at a time.' },
  link: { severity: 'error', asks: 'Links within the site lead somewhere.' },
} as const satisfies Readonly<Record<string, { readonly severity: 'error' | 'warning'; readonly asks: string }>>;

export type RuleName = keyof typeof RULES;
