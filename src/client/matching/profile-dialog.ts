import { addSkill } from '../../domain/matching/add-skill.ts';
import { KNOWN_LEVELS, withSkill, withTime, withoutSkill } from '../../domain/matching/profile.ts';
import type { KnownSkill } from '../../domain/matching/skill-match.ts';
import type { Skill } from '../../domain/skills.ts';
import { createButton, createElement, createTextElement, requireElement } from '../lib/dom.ts';
import { lazy } from '../lib/lazy.ts';
import { logError } from '../lib/log-error.ts';
import { profileStore } from '../stores/profile-store.ts';

const SUGGESTIONS_FAILED = 'The list of skills could not be loaded. You can still type a skill.';

/**
 * Sets up the dialog "My skills", which stores every change at once. Returns a function that opens it.
 * @param loadSkills loads the skills that ideas ask for, as suggestions; a skill may be there several times
 */
export function setUpProfileDialog(dialog: HTMLDialogElement, loadSkills: () => Promise<readonly Skill[]>): () => void {
  const skillInput = requireElement<HTMLInputElement>(dialog, '[data-profile-skill]');
  const levelSelect = requireElement<HTMLSelectElement>(dialog, '[data-profile-level]');
  const list = requireElement(dialog, '[data-profile-skills]');
  const hoursInput = requireElement<HTMLInputElement>(dialog, '[data-profile-hours]');
  const weeksInput = requireElement<HTMLInputElement>(dialog, '[data-profile-weeks]');
  const damagedNotice = requireElement(dialog, '[data-profile-damaged]');
  const status = requireElement(dialog, '[data-profile-status]');
  let suggestedSkills: readonly Skill[] | undefined;

  const loadSuggestions = lazy(async () => {
    const skills = await loadSkills();
    suggestedSkills = [...new Map(skills.map((skill) => [skill.value, skill])).values()];
    requireElement(dialog, 'datalist').replaceChildren(...suggestedSkills.map(({ label }) => new Option(label, label)));
  });

  function showStatus(message: string): void {
    status.textContent = message;
  }

  function createSkillRow({ value, label }: KnownSkill): HTMLLIElement {
    const options = KNOWN_LEVELS.map((level) => new Option(level.label, level.value));
    const select = createElement('select', { ariaLabel: `How well you know ${label}` }, ...options);
    const removeButton = createButton('Remove', { ariaLabel: `Remove ${label}` });
    const row = createElement('li', { dataset: { skill: value } }, createTextElement('span', label), select, removeButton);
    select.addEventListener('change', () => {
      const level = KNOWN_LEVELS[select.selectedIndex];
      if (!level) return;
      profileStore.set(withSkill(profileStore.value, { value, label, level: level.value }));
      showStatus(`${label}: ${level.label}.`);
    });
    removeButton.addEventListener('click', () => {
      const nextButton = (row.nextElementSibling ?? row.previousElementSibling)?.querySelector('button');
      (nextButton ?? skillInput).focus();
      profileStore.set(withoutSkill(profileStore.value, value));
      showStatus(`${label} removed.`);
    });
    return row;
  }

  /** Shows the profile. Rows of skills that stay are not replaced, so they keep the focus. */
  function showProfile(): void {
    const { skills, hours, weeks } = profileStore.value;
    const rows = new Map([...list.querySelectorAll<HTMLElement>('li')].map((row) => [row.dataset['skill'], row]));
    for (const [value, row] of rows) if (!skills.some((skill) => skill.value === value)) row.remove();
    for (const skill of skills) {
      const row = rows.get(skill.value) ?? createSkillRow(skill);
      requireElement<HTMLSelectElement>(row, 'select').value = skill.level;
      if (!row.isConnected) list.append(row);
    }
    hoursInput.value = String(hours ?? '');
    weeksInput.value = String(weeks ?? '');
  }

  function addTypedSkill(event: Event): void {
    event.preventDefault();
    const level = KNOWN_LEVELS[levelSelect.selectedIndex]?.value ?? 'basic';
    const { profile, message, isAdded } = addSkill(profileStore.value, skillInput.value, level, suggestedSkills);
    if (isAdded) {
      profileStore.set(profile);
      skillInput.value = '';
    }
    showStatus(message);
    skillInput.focus();
  }

  function changeTime(): void {
    // An empty field has the value NaN, which `withTime` takes as unknown.
    profileStore.set(withTime(profileStore.value, hoursInput.valueAsNumber, weeksInput.valueAsNumber));
    const { hours, weeks } = profileStore.value;
    showStatus(hours === undefined || weeks === undefined ? '' : `That is ${hours * weeks} hours in total.`);
  }

  function clearProfile(): void {
    profileStore.clear();
    damagedNotice.hidden = true;
    showStatus('Your skills are deleted from this browser.');
    skillInput.focus();
  }

  requireElement(dialog, '[data-profile-add]').addEventListener('submit', addTypedSkill);
  requireElement(dialog, '[data-profile-clear]').addEventListener('click', clearProfile);
  for (const input of [hoursInput, weeksInput]) input.addEventListener('change', changeTime);
  // The browser would give the focus back to the button that opened the dialog, which may be hidden now.
  dialog.addEventListener('close', () => requireElement(document, '#my-skills').focus());
  profileStore.watch(showProfile);

  return () => {
    showProfile();
    damagedNotice.hidden = !profileStore.wasDamaged;
    if (!dialog.open) dialog.showModal();
    skillInput.focus();
    loadSuggestions().catch((error: unknown) => {
      logError(error);
      showStatus(SUGGESTIONS_FAILED);
    });
  };
}
