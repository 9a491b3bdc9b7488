import { addSkill } from '../../domain/matching/add-skill.ts';
import { KNOWN_LEVELS, withSkill, withTime, withoutSkill } from '../../domain/matching/profile.ts';
import type { KnownSkill, Profile } from '../../domain/matching/skill-match.ts';
import type { Skill } from '../../domain/skills.ts';
import { createButton, createTextElement, requireElement } from '../lib/dom.ts';
import { lazy } from '../lib/lazy.ts';
import { logError } from '../lib/log-error.ts';
import { profileStore } from '../stores/profile-store.ts';

const SUGGESTIONS_FAILED = 'The list of skills could not be loaded. You can still type a skill.';

function createSkillRow({ value, label, level }: KnownSkill): HTMLLIElement {
  const row = document.createElement('li');
  row.dataset['skill'] = value;
  const select = document.createElement('select');
  select.ariaLabel = `How well you know ${label}`;
  select.append(...KNOWN_LEVELS.map((known) => new Option(known.label, known.value, false, known.value === level)));
  row.append(createTextElement('span', label), select, createButton('Remove', `Remove ${label}`));
  return row;
}

/** Shows the skills of `profile` in `list`. Rows of skills that stay are not replaced, so they keep the focus. */
function showSkills(list: HTMLElement, { skills }: Profile): void {
  const rows = new Map([...list.querySelectorAll<HTMLElement>('li')].map((row) => [row.dataset['skill'], row]));
  for (const [value, row] of rows) if (!skills.some((skill) => skill.value === value)) row.remove();
  for (const skill of skills) {
    const row = rows.get(skill.value);
    if (row) requireElement<HTMLSelectElement>(row, 'select').value = skill.level;
    else list.append(createSkillRow(skill));
  }
}

function readNumber(input: HTMLInputElement): number | undefined {
  return input.value === '' ? undefined : input.valueAsNumber;
}

/** The dialog "My skills". It stores every change at once. */
class ProfileDialog {
  readonly #dialog: HTMLDialogElement;
  readonly #skill: HTMLInputElement;
  readonly #level: HTMLSelectElement;
  readonly #list: HTMLElement;
  readonly #hours: HTMLInputElement;
  readonly #weeks: HTMLInputElement;
  readonly #damaged: HTMLElement;
  readonly #status: HTMLElement;
  readonly #loadSuggestions: () => Promise<void>;
  #suggestedSkills: readonly Skill[] | undefined;

  constructor(dialog: HTMLDialogElement, loadSkills: () => Promise<readonly Skill[]>) {
    this.#dialog = dialog;
    this.#skill = requireElement(dialog, '[data-profile-skill]');
    this.#level = requireElement(dialog, '[data-profile-level]');
    this.#list = requireElement(dialog, '[data-profile-skills]');
    this.#hours = requireElement(dialog, '[data-profile-hours]');
    this.#weeks = requireElement(dialog, '[data-profile-weeks]');
    this.#damaged = requireElement(dialog, '[data-profile-damaged]');
    this.#status = requireElement(dialog, '[data-profile-status]');
    this.#loadSuggestions = lazy(async () => this.#showSuggestions(await loadSkills()));
    requireElement(dialog, '[data-profile-add]').addEventListener('submit', (event) => this.#addSkill(event));
    requireElement(dialog, '[data-profile-clear]').addEventListener('click', () => this.#clear());
    this.#list.addEventListener('change', ({ target }) => this.#changeLevel(target));
    this.#list.addEventListener('click', ({ target }) => this.#removeSkill(target));
    for (const input of [this.#hours, this.#weeks]) input.addEventListener('change', () => this.#changeTime());
    // The browser would give the focus back to the button that opened the dialog, which may be hidden now.
    dialog.addEventListener('close', () => requireElement(document, '#my-skills').focus());
    profileStore.watch(() => this.#update());
  }

  open(): void {
    this.#update();
    this.#damaged.hidden = !profileStore.wasDamaged;
    if (!this.#dialog.open) this.#dialog.showModal();
    this.#skill.focus();
    this.#loadSuggestions().catch((error: unknown) => {
      logError(error);
      this.#showStatus(SUGGESTIONS_FAILED);
    });
  }

  #update(): void {
    const { hours, weeks } = profileStore.value;
    showSkills(this.#list, profileStore.value);
    this.#hours.value = String(hours ?? '');
    this.#weeks.value = String(weeks ?? '');
  }

  #showSuggestions(skills: readonly Skill[]): void {
    this.#suggestedSkills = [...new Map(skills.map((skill) => [skill.value, skill])).values()];
    requireElement(this.#dialog, 'datalist').replaceChildren(...this.#suggestedSkills.map(({ label }) => new Option(label, label)));
  }

  #addSkill(event: Event): void {
    event.preventDefault();
    const level = KNOWN_LEVELS.find(({ value }) => value === this.#level.value)?.value ?? 'basic';
    const { profile, message, isAdded } = addSkill(profileStore.value, this.#skill.value, level, this.#suggestedSkills);
    if (isAdded) {
      profileStore.set(profile);
      this.#skill.value = '';
    }
    this.#showStatus(message);
    this.#skill.focus();
  }

  #changeLevel(target: EventTarget | null): void {
    const skill = this.#findSkill(target);
    const level = KNOWN_LEVELS.find(({ value }) => target instanceof HTMLSelectElement && value === target.value);
    if (!skill || !level) return;
    profileStore.set(withSkill(profileStore.value, { ...skill, level: level.value }));
    this.#showStatus(`${skill.label}: ${level.label}.`);
  }

  #removeSkill(target: EventTarget | null): void {
    const skill = this.#findSkill(target);
    if (!skill || !(target instanceof HTMLButtonElement)) return;
    const row = target.closest('li');
    const nextButton = (row?.nextElementSibling ?? row?.previousElementSibling)?.querySelector('button');
    (nextButton ?? this.#skill).focus();
    profileStore.set(withoutSkill(profileStore.value, skill.value));
    this.#showStatus(`${skill.label} removed.`);
  }

  /** The skill of the row that contains `target`. */
  #findSkill(target: EventTarget | null): KnownSkill | undefined {
    const value = target instanceof Element ? target.closest('li')?.dataset['skill'] : undefined;
    return profileStore.value.skills.find((skill) => skill.value === value);
  }

  #changeTime(): void {
    profileStore.set(withTime(profileStore.value, readNumber(this.#hours), readNumber(this.#weeks)));
    const { hours, weeks } = profileStore.value;
    this.#showStatus(hours === undefined || weeks === undefined ? '' : `That is ${hours * weeks} hours in total.`);
  }

  #clear(): void {
    profileStore.clear();
    this.#damaged.hidden = true;
    this.#showStatus('Your skills are deleted from this browser.');
    this.#skill.focus();
  }

  #showStatus(message: string): void {
    this.#status.textContent = message;
  }
}

let profileDialog: ProfileDialog | undefined;

/**
 * Opens the dialog "My skills".
 * @param loadSkills loads the skills that ideas ask for, as suggestions; a skill may be there several times
 */
export function openProfileDialog(dialog: HTMLDialogElement, loadSkills: () => Promise<readonly Skill[]>): void {
  profileDialog ??= new ProfileDialog(dialog, loadSkills);
  profileDialog.open();
}
