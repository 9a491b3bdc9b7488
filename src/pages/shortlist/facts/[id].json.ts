import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalogue } from '../../../content/catalogue.ts';
import { buildSummaryFiles, type IdeaSummary } from '../../../domain/shortlist/idea-summary.ts';

/** What a shortlist shows of an idea, one file for each idea. The browser loads the files of the saved ideas. */
export const getStaticPaths = (async () => {
  const { ideas } = await getCatalogue();
  return buildSummaryFiles(ideas).map(({ id, summary }) => ({ params: { id }, props: { summary } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ summary: IdeaSummary }> = ({ props }) => Response.json(props.summary);
