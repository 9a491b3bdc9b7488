/** Addresses of this site and of its repository. The one place that knows the base path. */
import { base as basePath } from 'astro:config/client';
import { FACETS, type FacetName } from './domain/filters/facets.ts';
import { site } from './site.config.ts';

const base = basePath.replace(/\/$/, '');

/** A path of the site, such as /about/, below the base path it is served from. */
export function link(path: string): string {
  return `${base}${path}`;
}

/** The page of the idea `id`. */
export function ideaLink(id: string): string {
  return `${ideaFolder}${id}/`;
}

/** The folder of the pages of ideas. */
export const ideaFolder = link('/projects/');

/** A page of the whole list; the first is the catalogue itself. */
export function listLink(page: number): string {
  return link(page === 1 ? '/' : `/page/${page}/`);
}

/** A page of the ideas with one facet value, the first when none is given. */
export function facetLink(name: FacetName, value: string, page = 1): string {
  return `${facetIndexLink(name)}${value}/${page === 1 ? '' : `${page}/`}`;
}

/** The page that lists every value of a facet. */
export function facetIndexLink(name: FacetName): string {
  return link(`/${FACETS.find((facet) => facet.name === name)?.path}/`);
}

/** The folder of the files that the browser loads to find ideas. */
export function searchFilesFolder(version: string): string {
  return link(`/find/${version}/`);
}

/** The shortlist, and the folder of what it shows of each idea. */
export const shortlistLink = link('/shortlist/');
export const summaryFolder = link('/shortlist/facts/');

/** The page of the repository's host where the idea's file can be edited. */
export function editLink(id: string): string {
  return `${site.repository}/edit/${site.branch}/projects/${id}.mdx`;
}

/** Where an idea is written in a form, and what that form loads. */
export const addIdeaLink = link('/add/');
export const editorDataLinks = { catalogue: link('/add/catalogue.json'), entries: link('/add/entries/') };

/** The form with the idea `id` in it. */
export function formLink(id: string): string {
  return `${addIdeaLink}?idea=${id}`;
}

/** The folder of ideas on the repository's host, with {act} for what is done in it: new, edit or blob. */
export const hostFolder = `${site.repository}/{act}/${site.branch}/projects`;

/** The page of the repository's host that explains how to add an idea by hand. */
export const manualLink = `${site.repository}/blob/${site.branch}/projects/README.md`;
