import type { ReferenceData } from '../../domain/idea.ts';
import { checkEntry } from '../../check/check-entry.ts';
import type { Draft } from '../../drafts/draft.ts';
import type { CheckContext } from '../../check/rules/rule.ts';
import { toReferenceData, type EditorData } from '../../drafts/editor-data.ts';
import { toDraftIdea } from '../../drafts/draft-idea.ts';
import { toFormErrors, checkTakenId } from '../../drafts/form-errors.ts';
import { draftFileName } from '../../drafts/github-url.ts';
import { parseMarkdown } from '../../check/markdown/parse-markdown-browser.ts';
import { writeEntry } from '../../drafts/write-entry.ts';
import { toDay } from '../../domain/day.ts';
import { requireElement } from '../lib/dom.ts';
import { fetchFile } from '../lib/fetch-file.ts';
import { DraftForm } from './draft-form.ts';
import { Autosave, loadInitialDraft } from './autosave.ts';
import { SimilarIdeas } from './similar-ideas.ts';
import { MentorField } from './mentor-field.ts';
import { renderPage, renderCard } from './preview.ts';
import { renderText } from './preview-text.ts';
import { focusFieldOnClick, ErrorSummary } from './error-summary.ts';
import { SubmitPanel } from './submit-panel.ts';

/** Fills the selects below `root`, including those in templates, and the suggestions of text fields. */
function fillOptionLists(root: HTMLElement, { skills }: EditorData, { topics, people, programmes }: ReferenceData): void {
  const createOptions: Readonly<Record<string, () => HTMLOptionElement[]>> = {
    topics: () => [...topics.values()].map(({ id, label }) => new Option(label, id)),
    programmes: () => [...programmes.values()].map(({ id, name }) => new Option(name, id)),
  };
  for (const parent of [root, ...[...root.querySelectorAll('template')].map(({ content }) => content)]) {
    for (const select of parent.querySelectorAll<HTMLSelectElement>('[data-options]'))
      select.append(...(createOptions[select.dataset['options'] ?? '']?.() ?? []));
  }
  requireElement(root, '#options-skills').append(...skills.map((skill) => new Option(skill, skill)));
  requireElement(root, '#options-people').append(...[...people.values()].map(({ id, name }) => new Option(name, id)));
}

/** From the last change to the next check and preview. */
const DEBOUNCE_MS = 200;

/** Loads the data of the form and starts it. */
export async function openEditor(root: HTMLElement): Promise<void> {
  const { catalogue = '', entries = '', ideas = '', contactLabel = '', contactUrl = '' } = root.dataset;
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
  focusFieldOnClick(root);
  const similarIdeas = new SimilarIdeas(root, data.existingIdeas, ideas);
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
    const written = writeEntry(draft);
    const checked = checkEntry(draftFileName(draft), written, context);
    errorSummary.show([...checkTakenId(draft, data.existingIdeas), ...toFormErrors(checked.problems, written, draft)]);
    submitPanel.show(draft, written);
    similarIdeas.show(draft);
    mentorField.show(draft);
    const idea = toDraftIdea(draft, referenceData);
    const isTextValid = !checked.problems.some(({ field, severity }) => field === '' && severity === 'error');
    const text = isTextValid ? await renderText(checked.tree, document.documentElement.dataset['base'] ?? '/') : undefined;
    requireElement(root, '#preview-row').replaceChildren(renderCard(idea, today));
    requireElement(root, '[data-preview-page]').replaceChildren(...renderPage(idea, text, { label: contactLabel, url: contactUrl }));
  }

  if (initial.id !== undefined) requireElement(document, 'h1').textContent = 'Edit an idea';
  autosave.start(form);
  await show(form.draft);
  const formElement = requireElement(root, '[data-form]');
  formElement.inert = false;
  formElement.ariaBusy = 'false';
}
