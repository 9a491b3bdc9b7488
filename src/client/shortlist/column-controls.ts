import type { Compared } from '../../domain/shortlist/idea-summary.ts';
import { textElement } from '../lib/dom.ts';

const BUTTONS = [
  { act: 'left', sign: '←', label: (title: string) => `Move ${title} to the left` },
  { act: 'right', sign: '→', label: (title: string) => `Move ${title} to the right` },
  { act: 'remove', sign: 'Remove', label: (title: string) => `Remove ${title} from your shortlist` },
] as const;

/** What the owner of a shortlist can do with one idea on it. */
export type Act = (typeof BUTTONS)[number]['act'];

/** The buttons of the column of one idea; `press` is told which was pressed. */
export function columnControls({ id, title }: Compared, press: (act: Act) => void): HTMLElement {
  const group = document.createElement('div');
  group.className = 'controls';
  group.append(
    ...BUTTONS.map(({ act, sign, label }) => {
      const button = textElement('button', sign);
      button.type = 'button';
      button.ariaLabel = label(title);
      button.dataset['act'] = `${act} ${id}`;
      button.addEventListener('click', () => press(act));
      return button;
    }),
  );
  return group;
}

/** The focus goes to the button `act` of the idea `id` among `root`, which may have been made anew. */
export function focusControl(root: HTMLElement, act: Act, id: string): void {
  root.querySelector<HTMLElement>(`[data-act="${act} ${id}"]`)?.focus();
}

/** The star of an idea, in a list that is not the visitor's own. */
export function columnStar({ id, title }: Compared): HTMLElement {
  const star = document.createElement('idea-star');
  Object.assign(star.dataset, { id, title, words: 'Shortlist' });
  return star;
}
