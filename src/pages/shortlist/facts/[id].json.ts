import type { APIRoute, GetStaticPaths } from 'astro';
import { catalogue } from '../../../content/catalogue.ts';
import { buildSummaryFiles, type IdeaSummary } from '../../../domain/shortlist/idea-summary.ts';

/** What a shortlist shows of each idea, a file an idea: a browser asks for those its visitor has saved. */
export const getStaticPaths = (async () => {
  const { ideas } = await catalogue();
  return buildSummaryFiles(ideas).map(({ id, summary }) => ({ params: { id }, props: { summary } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ summary: IdeaSummary }> = ({ props }) => Response.json(props.summary);
