/** URLs of this site and of its repository. Only this file knows the base path. */
import { base as basePath } from 'astro:config/client';
import { FACETS, type FacetName } from './domain/filters/facets.ts';
import { site } from './site.config.ts';

const base = basePath.replace(/\/$/, '');

/** A path of the site, such as /about/, below the base path. */
export function link(path: string): string {
  return `${base}${path}`;
}

/** The folder of the idea pages. */
export const ideaFolder = link('/projects/');

/** The page of the idea `id`. */
export function ideaLink(id: string): string {
  return `${ideaFolder}${id}/`;
}

/** A page of the list of all ideas. Page 1 is the home page. */
export function listLink(page: number): string {
  return link(page === 1 ? '/' : `/page/${page}/`);
}

/** The page that lists every value of a facet. */
export function facetIndexLink(name: FacetName): string {
  return link(`/${FACETS.find((facet) => facet.name === name)?.path}/`);
}

/** A page of the ideas with one facet value. */
export function facetLink(name: FacetName, value: string, page = 1): string {
  return `${facetIndexLink(name)}${value}/${page === 1 ? '' : `${page}/`}`;
}

/** The folder of the files that the browser loads to search and filter. */
export function searchFilesFolder(version: string): string {
  return link(`/find/${version}/`);
}

/** The shortlist, and the folder of the summaries that it loads. */
export const shortlistLink = link('/shortlist/');
export const summaryFolder = link('/shortlist/facts/');

/** The editor for ideas, and the data that it loads. */
export const addIdeaLink = link('/add/');
export const editorDataLinks = { catalogue: link('/add/catalogue.json'), entries: link('/add/entries/') };

/** The editor with the idea `id` in it. */
export function formLink(id: string): string {
  return `${addIdeaLink}?idea=${id}`;
}

/** The folder of ideas on GitHub. Replace {act} with new, edit or blob. */
export const hostFolder = `${site.repository}/{act}/${site.branch}/projects`;

/** The page on GitHub where the file of the idea `id` can be edited. */
export function editLink(id: string): string {
  return `${hostFolder.replace('{act}', 'edit')}/${id}.mdx`;
}

/** The page on GitHub that explains how to write an idea. */
export const manualLink = `${hostFolder.replace('{act}', 'blob')}/README.md`;
