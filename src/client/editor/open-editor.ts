import { checkEntry } from '../../check/check-entry.ts';
import type { Draft } from '../../drafts/draft.ts';
import type { CheckContext } from '../../check/rules/rule.ts';
import { toReferenceData, type EditorData } from '../../drafts/catalogue-file.ts';
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
import { fillOptionLists } from './option-lists.ts';
import { MentorField } from './mentor-field.ts';
import { renderPage, renderCard } from './preview.ts';
import { renderText } from './preview-text.ts';
import { focusFieldOnClick, ErrorSummary } from './error-summary.ts';
import { SubmitPanel } from './submit-panel.ts';

/** Milliseconds after the last letter until a draft is checked and shown. */
const PAUSE = 200;

/** Fills the page on which ideas are written. */
export async function openEditor(root: HTMLElement): Promise<void> {
  const { catalogue = '', entries = '', ideas = '', contactLabel = '', contactUrl = '' } = root.dataset;
  const today = toDay(new Date());
  const [file, begun] = await Promise.all([
    fetchFile(catalogue).then(async (response) => (await response.json()) as EditorData),
    loadInitialDraft(entries, today),
  ]);
  const register = toReferenceData(file);
  const context: CheckContext = {
    register,
    neighbours: file.neighbours,
    knownSkills: new Set(file.skillNames),
    today,
    parseText: parseMarkdown,
  };
  fillOptionLists(root, file, register);
  const keeper = new Autosave(root, begun);
  const problems = new ErrorSummary(root);
  focusFieldOnClick(root);
  const near = new SimilarIdeas(root, file.neighbours, ideas);
  let timer: ReturnType<typeof setTimeout> | undefined;

  const form = new DraftForm(root, keeper.draft, (draft) => {
    keeper.keep(draft);
    clearTimeout(timer);
    timer = setTimeout(() => void show(draft), PAUSE);
  });
  const people = new MentorField(root, register.people, form);
  const ways = new SubmitPanel(root, form.draft, () => {
    if (problems.hasErrors) problems.showAll();
    return !problems.hasErrors;
  });

  async function show(draft: Draft): Promise<void> {
    const written = writeEntry(draft);
    const checked = checkEntry(draftFileName(draft), written, context);
    problems.show([...checkTakenId(draft, file.neighbours), ...toFormErrors(checked.problems, written, draft)]);
    ways.show(draft, written);
    near.show(draft);
    people.show(draft);
    const idea = toDraftIdea(draft, register);
    const isTextSound = !checked.problems.some(({ field, severity }) => field === '' && severity === 'error');
    const text = isTextSound ? await renderText(checked.tree, document.documentElement.dataset['base'] ?? '/') : undefined;
    requireElement(root, '#preview-row').replaceChildren(renderCard(idea, today));
    requireElement(root, '[data-preview-page]').replaceChildren(...renderPage(idea, text, { label: contactLabel, url: contactUrl }));
  }

  if (begun.id !== undefined) requireElement(document, 'h1').textContent = 'Edit an idea';
  keeper.offerAnew(form);
  await show(form.draft);
  const whole = requireElement(root, '[data-form]');
  whole.inert = false;
  whole.ariaBusy = 'false';
}
