import { parseShared } from '../../domain/shortlist/shared-list.ts';
import { keptShortlist } from '../stores/shortlist-store.ts';
import { askAboutShared } from './shared-question.ts';
import { wireTools } from './shortlist-tools.ts';
import { ShortlistView } from './shortlist-view.ts';

/** Fills the page of the shortlist: with the visitor's own, or with the one its address shares. */
export async function openShortlist(root: HTMLElement): Promise<void> {
  const shared = parseShared(location.search);
  const isOwn = shared?.ids.join() === keptShortlist.value.map(({ id }) => id).join();
  const others = isOwn ? undefined : shared;
  const view = new ShortlistView(root, others?.ids);
  wireTools(root, view);
  if (others) askAboutShared(root, others, view);
  await view.show();
}
