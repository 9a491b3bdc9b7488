import type { KnownSkill, Profile } from '../../domain/matching/skill-match.ts';
import { addSkill } from '../../domain/matching/add-skill.ts';
import { KNOWN_LEVELS, withSkill, withTime, withoutSkill } from '../../domain/matching/profile.ts';
import { requireElement, createTextElement } from '../lib/dom.ts';
import type { Skill } from '../../domain/skills.ts';
import { profileStore } from '../stores/profile-store.ts';
import { lazy } from '../lib/lazy.ts';

function levelSelect({ label, level }: KnownSkill): HTMLSelectElement {
  const select = document.createElement('select');
  select.setAttribute('aria-label', `How well you know ${label}`);
  for (const { value, label: words } of KNOWN_LEVELS) select.append(new Option(words, value, false, value === level));
  return select;
}

function rowOf(skill: KnownSkill): HTMLLIElement {
  const row = document.createElement('li');
  row.dataset['skill'] = skill.value;
  const remove = createTextElement('button', 'Remove');
  remove.type = 'button';
  remove.setAttribute('aria-label', `Remove ${skill.label}`);
  row.append(createTextElement('span', skill.label), levelSelect(skill), remove);
  return row;
}

/** Shows the skills of `profile` in `list`. A row whose skill stays is left alone, and with it the focus. */
function showSkills(list: HTMLElement, { skills }: Profile): void {
  const rows = new Map([...list.querySelectorAll<HTMLElement>('li')].map((row) => [row.dataset['skill'], row]));
  for (const [value, row] of rows) if (!skills.some((skill) => skill.value === value)) row.remove();
  for (const skill of skills) {
    const row = rows.get(skill.value);
    if (row) requireElement<HTMLSelectElement>(row, 'select').value = skill.level;
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
    this.#name = requireElement(dialog, '[data-profile-skill]');
    this.#level = requireElement(dialog, '[data-profile-level]');
    this.#list = requireElement(dialog, '[data-profile-skills]');
    this.#hours = requireElement(dialog, '[data-profile-hours]');
    this.#weeks = requireElement(dialog, '[data-profile-weeks]');
    this.#status = requireElement(dialog, '[data-profile-status]');
    this.#load = lazy(async () => this.#propose(await asked()));
    requireElement(dialog, '[data-profile-add]').addEventListener('submit', (event) => this.#add(event));
    requireElement(dialog, '[data-profile-clear]').addEventListener('click', () => this.#forget());
    this.#list.addEventListener('change', ({ target }) => this.#regrade(target));
    this.#list.addEventListener('click', ({ target }) => this.#remove(target));
    for (const input of [this.#hours, this.#weeks]) input.addEventListener('change', () => this.#time());
    // The notice that opened the panel may be gone by now, and the focus with it.
    dialog.addEventListener('close', () => requireElement(document, '#what-i-know').focus());
    profileStore.watch(() => this.#show());
  }

  open(): void {
    this.#show();
    requireElement(this.#dialog, '[data-profile-damaged]').hidden = !profileStore.wasDamaged;
    if (!this.#dialog.open) this.#dialog.showModal();
    this.#name.focus();
    this.#load().catch(() => this.#say(UNASKED));
  }

  #show(): void {
    const { hours, weeks } = profileStore.value;
    showSkills(this.#list, profileStore.value);
    this.#hours.value = hours === undefined ? '' : String(hours);
    this.#weeks.value = weeks === undefined ? '' : String(weeks);
  }

  #propose(asks: readonly Skill[]): void {
    const byValue = new Map(asks.map((skill) => [skill.value, skill]));
    const asked = (this.#asked = [...byValue.values()]);
    requireElement(this.#dialog, 'datalist').replaceChildren(...asked.map(({ label }) => new Option(label, label)));
  }

  #add(event: Event): void {
    event.preventDefault();
    const level = KNOWN_LEVELS.find(({ value }) => value === this.#level.value)?.value ?? 'basic';
    const { profile, message, isAdded } = addSkill(profileStore.value, this.#name.value, level, this.#asked);
    if (isAdded) {
      profileStore.set(profile);
      this.#name.value = '';
    }
    this.#say(message);
    this.#name.focus();
  }

  #regrade(target: EventTarget | null): void {
    const skill = this.#skillAt(target);
    const level = KNOWN_LEVELS.find(({ value }) => target instanceof HTMLSelectElement && value === target.value);
    if (!skill || !level) return;
    profileStore.set(withSkill(profileStore.value, { ...skill, level: level.value }));
    this.#say(`${skill.label}: ${level.label}.`);
  }

  #remove(target: EventTarget | null): void {
    const skill = this.#skillAt(target);
    if (!skill || !(target instanceof HTMLButtonElement)) return;
    const row = target.closest('li');
    const next = (row?.nextElementSibling ?? row?.previousElementSibling)?.querySelector('button') ?? this.#name;
    next.focus();
    profileStore.set(withoutSkill(profileStore.value, skill.value));
    this.#say(`${skill.label} is removed.`);
  }

  #skillAt(target: EventTarget | null) {
    const value = target instanceof Element ? target.closest('li')?.dataset['skill'] : undefined;
    return profileStore.value.skills.find((skill) => skill.value === value);
  }

  #time(): void {
    const said = (input: HTMLInputElement): number | undefined => (input.value === '' ? undefined : input.valueAsNumber);
    profileStore.set(withTime(profileStore.value, said(this.#hours), said(this.#weeks)));
    const { hours, weeks } = profileStore.value;
    this.#say(hours === undefined || weeks === undefined ? '' : `That is ${hours * weeks} hours in all.`);
  }

  #forget(): void {
    profileStore.forget();
    requireElement(this.#dialog, '[data-profile-damaged]').hidden = true;
    this.#say('It is forgotten.');
    this.#name.focus();
  }

  #say(words: string): void {
    this.#status.textContent = words;
  }
}

let panel: Panel | undefined;

/** Opens the panel `dialog`; `asked` gives the skills that ideas ask for, a skill once for every way to ask. */
export function openProfileDialog(dialog: HTMLDialogElement, asked: () => Promise<readonly Skill[]>): void {
  panel ??= new Panel(dialog, asked);
  panel.open();
}
