import type { KnownSkill, Profile } from '../../domain/matching/skill-match.ts';
import { KNOWN_LEVELS, withSkill, withTime, withoutSkill, saySkill } from '../../domain/matching/profile.ts';
import { partOf, textElement } from '../lib/dom.ts';
import type { Skill } from '../../domain/skills.ts';
import { keptProfile } from '../stores/profile-store.ts';
import { once } from '../lib/lazy.ts';

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

const UNASKED = 'The skills that ideas ask for could not be loaded. You can type yours all the same.';

/** The panel in which a visitor says what they know. Every change is kept at once. */
class Panel {
  readonly #dialog: HTMLDialogElement;
  readonly #name: HTMLInputElement;
  readonly #level: HTMLSelectElement;
  readonly #list: HTMLElement;
  readonly #hours: HTMLInputElement;
  readonly #weeks: HTMLInputElement;
  readonly #status: HTMLElement;
  readonly #load: () => Promise<void>;
  #asked: readonly Skill[] | undefined;

  constructor(dialog: HTMLDialogElement, asked: () => Promise<readonly Skill[]>) {
    this.#dialog = dialog;
    this.#name = partOf(dialog, '[data-know-name]');
    this.#level = partOf(dialog, '[data-know-level]');
    this.#list = partOf(dialog, '[data-know-skills]');
    this.#hours = partOf(dialog, '[data-know-hours]');
    this.#weeks = partOf(dialog, '[data-know-weeks]');
    this.#status = partOf(dialog, '[data-know-status]');
    this.#load = once(async () => this.#propose(await asked()));
    partOf(dialog, '[data-know-add]').addEventListener('submit', (event) => this.#add(event));
    partOf(dialog, '[data-know-forget]').addEventListener('click', () => this.#forget());
    this.#list.addEventListener('change', ({ target }) => this.#regrade(target));
    this.#list.addEventListener('click', ({ target }) => this.#remove(target));
    for (const input of [this.#hours, this.#weeks]) input.addEventListener('change', () => this.#time());
    // The notice that opened the panel may be gone by now, and the focus with it.
    dialog.addEventListener('close', () => partOf(document, '#what-i-know').focus());
    keptProfile.watch(() => this.#show());
  }

  open(): void {
    this.#show();
    partOf(this.#dialog, '[data-know-damaged]').hidden = !keptProfile.wasDamaged;
    if (!this.#dialog.open) this.#dialog.showModal();
    this.#name.focus();
    this.#load().catch(() => this.#say(UNASKED));
  }

  #show(): void {
    const { hours, weeks } = keptProfile.value;
    showKnown(this.#list, keptProfile.value);
    this.#hours.value = hours === undefined ? '' : String(hours);
    this.#weeks.value = weeks === undefined ? '' : String(weeks);
  }

  #propose(asks: readonly Skill[]): void {
    const byValue = new Map(asks.map((skill) => [skill.value, skill]));
    const asked = (this.#asked = [...byValue.values()]);
    partOf(this.#dialog, 'datalist').replaceChildren(...asked.map(({ label }) => new Option(label, label)));
  }

  #add(event: Event): void {
    event.preventDefault();
    const level = KNOWN_LEVELS.find(({ value }) => value === this.#level.value)?.value ?? 'basic';
    const { profile, words, isTaken } = saySkill(keptProfile.value, this.#name.value, level, this.#asked);
    if (isTaken) {
      keptProfile.set(profile);
      this.#name.value = '';
    }
    this.#say(words);
    this.#name.focus();
  }

  #regrade(target: EventTarget | null): void {
    const skill = this.#skillAt(target);
    const level = KNOWN_LEVELS.find(({ value }) => target instanceof HTMLSelectElement && value === target.value);
    if (!skill || !level) return;
    keptProfile.set(withSkill(keptProfile.value, { ...skill, level: level.value }));
    this.#say(`${skill.label}: ${level.label}.`);
  }

  #remove(target: EventTarget | null): void {
    const skill = this.#skillAt(target);
    if (!skill || !(target instanceof HTMLButtonElement)) return;
    const row = target.closest('li');
    const next = (row?.nextElementSibling ?? row?.previousElementSibling)?.querySelector('button') ?? this.#name;
    next.focus();
    keptProfile.set(withoutSkill(keptProfile.value, skill.value));
    this.#say(`${skill.label} is removed.`);
  }

  #skillAt(target: EventTarget | null) {
    const value = target instanceof Element ? target.closest('li')?.dataset['skill'] : undefined;
    return keptProfile.value.skills.find((skill) => skill.value === value);
  }

  #time(): void {
    const said = (input: HTMLInputElement): number | undefined => (input.value === '' ? undefined : input.valueAsNumber);
    keptProfile.set(withTime(keptProfile.value, said(this.#hours), said(this.#weeks)));
    const { hours, weeks } = keptProfile.value;
    this.#say(hours === undefined || weeks === undefined ? '' : `That is ${hours * weeks} hours in all.`);
  }

  #forget(): void {
    keptProfile.forget();
    partOf(this.#dialog, '[data-know-damaged]').hidden = true;
    this.#say('It is forgotten.');
    this.#name.focus();
  }

  #say(words: string): void {
    this.#status.textContent = words;
  }
}

let panel: Panel | undefined;

/** Opens the panel `dialog`; `asked` gives the skills that ideas ask for, a skill once for every way to ask. */
export function openPanel(dialog: HTMLDialogElement, asked: () => Promise<readonly Skill[]>): void {
  panel ??= new Panel(dialog, asked);
  panel.open();
}
