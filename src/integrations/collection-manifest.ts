/** What Astro's extension for editors reads from `.astro/collections/collections.json`. */
interface CollectionManifest {
  readonly collections: readonly { readonly name: string; readonly hasSchema: boolean }[];
  /** The collection that each file belongs to, by its address in lower case. */
  readonly entries: Readonly<Record<string, string>>;
}

/** Says that the files at `urls` are entries of the collection `name`, and that this has a schema. */
export function collectionManifest(name: string, urls: readonly string[]): CollectionManifest {
  return {
    collections: [{ name, hasSchema: true }],
    entries: Object.fromEntries(urls.map((url) => [decodeURIComponent(url).toLowerCase(), name])),
  };
}
