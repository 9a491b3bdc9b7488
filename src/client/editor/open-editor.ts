import type { ReferenceData } from '../../domain/idea.ts';
import { createDuplicateFinder } from '../../check/rules/near-duplicate.ts';
import { checkEntry } from '../../check/check-entry.ts';
import type { Draft } from '../../drafts/draft.ts';
import type { CheckContext, ExistingIdea } from '../../check/rules/rule.ts';
import { toReferenceData, type EditorData } from '../../drafts/editor-data.ts';
import { toDraftIdea } from '../../drafts/draft-idea.ts';
import { toFormErrors, checkTakenId } from '../../drafts/form-errors.ts';
import { draftFileName } from '../../drafts/github-url.ts';
import { parseMarkdown } from '../../check/markdown/parse-markdown-browser.ts';
import { writeEntry } from '../../drafts/write-entry.ts';
import { toDay } from '../../domain/day.ts';
import { basePath } from '../lib/base-path.ts';
import { createElement, replaceIfChanged, requireElement } from '../lib/dom.ts';
import { fetchFile } from '../lib/fetch-file.ts';
import { DraftForm } from './draft-form.ts';
import { Autosave, loadInitialDraft } from './autosave.ts';
import { MentorField } from './mentor-field.ts';
import { renderPage, renderCard } from './preview.ts';
import { renderText } from './preview-text.ts';
import { ErrorSummary } from './error-summary.ts';
import { SubmitPanel } from './submit-panel.ts';

/** Fills the selects below `root`, including those in templates, and the suggestions of text fields. */
function fillOptionLists(root: HTMLElement, { skills }: EditorData, { topics, people, programmes }: ReferenceData): void {
  const options: Readonly<Record<string, readonly (readonly [text: string, value: string])[]>> = {
    skills: skills.map((skill) => [skill, skill]),
    people: [...people.values()].map(({ id, name }) => [name, id]),
    topics: [...topics.values()].map(({ id, label }) => [label, id]),
    programmes: [...programmes.values()].map(({ id, name }) => [name, id]),
  };
  const templates = [...root.querySelectorAll('template')].map(({ content }) => content);
  for (const list of [root, ...templates].flatMap((parent) => [...parent.querySelectorAll<HTMLElement>('[data-options]')]))
    list.append(...(options[list.dataset['options'] ?? ''] ?? []).map(([text, value]) => new Option(text, value)));
}

type FindSimilar = ReturnType<typeof createDuplicateFinder<ExistingIdea>>;

/** Shows links to existing ideas that are similar to `draft`. The root has the address of the idea pages. */
function showSimilarIdeas(root: HTMLElement, { id, fields, source }: Draft, findSimilar: FindSimilar): void {
  const getText = (name: string): string => (typeof fields[name] === 'string' ? fields[name] : '');
  const similar = findSimilar({ id: source === undefined ? '' : id, title: getText('title'), summary: getText('summary') });
  const links = similar.map((idea) => createElement('a', { href: `${root.dataset['ideas'] ?? ''}${idea.id}/` }, idea.title));
  const label = links.length === 1 ? 'A similar idea exists already: ' : 'Similar ideas exist already: ';
  const parts = links.flatMap((link, index) => [index === 0 ? label : ' · ', link]);
  replaceIfChanged(requireElement(root, '[data-similar]'), parts);
}

/** From the last change to the next check and preview. */
const DEBOUNCE_MS = 200;

/** Loads the data of the form and starts it. */
export async function openEditor(root: HTMLElement): Promise<void> {
  const { catalogue = '', entries = '', contactLabel = '', contactUrl = '' } = root.dataset;
  const today = toDay(new Date());
  const [data, initial] = await Promise.all([
    fetchFile(catalogue).then(async (response) => (await response.json()) as EditorData),
    loadInitialDraft(entries, today),
  ]);
  const referenceData = toReferenceData(data);
  const context: CheckContext = {
    referenceData,
    existingIdeas: data.existingIdeas,
    knownSkills: new Set(data.skillNames),
    today,
    parseText: parseMarkdown,
  };
  fillOptionLists(root, data, referenceData);
  const autosave = new Autosave(root, initial);
  const errorSummary = new ErrorSummary(root);
  const findSimilar = createDuplicateFinder(data.existingIdeas);
  let timer: ReturnType<typeof setTimeout> | undefined;

  const form = new DraftForm(root, autosave.draft, (draft) => {
    autosave.save(draft);
    clearTimeout(timer);
    timer = setTimeout(() => void show(draft).catch(console.error), DEBOUNCE_MS);
  });
  const mentorField = new MentorField(root, referenceData.people, form);
  const submitPanel = new SubmitPanel(root, form.draft, () => {
    if (errorSummary.hasErrors) errorSummary.showAll();
    return !errorSummary.hasErrors;
  });

  async function show(draft: Draft): Promise<void> {
    const source = writeEntry(draft);
    const checked = checkEntry(draftFileName(draft), source, context);
    errorSummary.show([...checkTakenId(draft, data.existingIdeas), ...toFormErrors(checked.problems, source, draft)]);
    submitPanel.show(draft, source);
    showSimilarIdeas(root, draft, findSimilar);
    mentorField.show(draft);
    const idea = toDraftIdea(draft, referenceData);
    const isTextValid = !checked.problems.some(({ field, severity }) => field === '' && severity === 'error');
    const text = isTextValid ? await renderText(checked.parsedEntry.tree, basePath) : undefined;
    requireElement(root, '#preview-row').replaceChildren(renderCard(idea, today));
    requireElement(root, '[data-preview-page]').replaceChildren(renderPage(idea, text, { label: contactLabel, url: contactUrl }));
  }

  if (initial.draft.source !== undefined) requireElement(document, 'h1').textContent = 'Edit an idea';
  autosave.start(form);
  await show(form.draft);
  const formElement = requireElement(root, '[data-form]');
  formElement.inert = false;
  formElement.ariaBusy = 'false';
}
