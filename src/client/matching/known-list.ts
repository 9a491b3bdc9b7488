import type { KnownSkill, Profile } from '../../domain/matching/skill-match.ts';
import { KNOWN_LEVELS } from '../../domain/matching/profile.ts';
import { partOf, textElement } from '../lib/dom.ts';

function levelSelect({ label, level }: KnownSkill): HTMLSelectElement {
  const select = document.createElement('select');
  select.setAttribute('aria-label', `How well you know ${label}`);
  for (const { value, label: words } of KNOWN_LEVELS) select.append(new Option(words, value, false, value === level));
  return select;
}

function rowOf(skill: KnownSkill): HTMLLIElement {
  const row = document.createElement('li');
  row.dataset['skill'] = skill.value;
  const remove = textElement('button', 'Remove');
  remove.type = 'button';
  remove.setAttribute('aria-label', `Remove ${skill.label}`);
  row.append(textElement('span', skill.label), levelSelect(skill), remove);
  return row;
}

/** Shows the skills of `profile` in `list`. A row whose skill stays is left alone, and with it the focus. */
export function showKnown(list: HTMLElement, { skills }: Profile): void {
  const rows = new Map([...list.querySelectorAll<HTMLElement>('li')].map((row) => [row.dataset['skill'], row]));
  for (const [value, row] of rows) if (!skills.some((skill) => skill.value === value)) row.remove();
  for (const skill of skills) {
    const row = rows.get(skill.value);
    if (row) partOf<HTMLSelectElement>(row, 'select').value = skill.level;
    else list.append(rowOf(skill));
  }
}
