import { checkEntry } from '../../check/check-entry.ts';
import type { Draft } from '../../drafts/draft.ts';
import type { EntryContext } from '../../check/rules/rule.ts';
import { registerOf, type CatalogueFile } from '../../drafts/catalogue-file.ts';
import { draftIdea } from '../../drafts/draft-idea.ts';
import { formProblems, takenId } from '../../drafts/form-errors.ts';
import { fileName } from '../../drafts/github-url.ts';
import { parseText } from '../../check/markdown/parse-markdown-browser.ts';
import { writeEntry } from '../../drafts/write-entry.ts';
import { dayOf } from '../../domain/day.ts';
import { partOf } from '../lib/dom.ts';
import { request } from '../lib/fetch-file.ts';
import { DraftForm } from './draft-form.ts';
import { DraftKeeper, readBegun } from './autosave.ts';
import { NearIdeas } from './similar-ideas.ts';
import { fillOffers } from './option-lists.ts';
import { People } from './mentor-field.ts';
import { pageOf, rowOf } from './preview.ts';
import { textOf } from './preview-text.ts';
import { followProblems, ShownProblems } from './error-summary.ts';
import { WaysOut } from './submit-panel.ts';

/** Milliseconds after the last letter until a draft is checked and shown. */
const PAUSE = 200;

/** Fills the page on which ideas are written. */
export async function openComposer(root: HTMLElement): Promise<void> {
  const { catalogue = '', entries = '', ideas = '', contactLabel = '', contactUrl = '' } = root.dataset;
  const today = dayOf(new Date());
  const [file, begun] = await Promise.all([
    request(catalogue).then(async (response) => (await response.json()) as CatalogueFile),
    readBegun(entries, today),
  ]);
  const register = registerOf(file);
  const context: EntryContext = { register, neighbours: file.neighbours, knownSkills: new Set(file.skillNames), today, parseText };
  fillOffers(root, file, register);
  const keeper = new DraftKeeper(root, begun);
  const problems = new ShownProblems(root);
  followProblems(root);
  const near = new NearIdeas(root, file.neighbours, ideas);
  let timer: ReturnType<typeof setTimeout> | undefined;

  const form = new DraftForm(root, keeper.draft, (draft) => {
    keeper.keep(draft);
    clearTimeout(timer);
    timer = setTimeout(() => void show(draft), PAUSE);
  });
  const people = new People(root, register.people, form);
  const ways = new WaysOut(root, form.draft, () => {
    if (problems.hasErrors) problems.showAll();
    return !problems.hasErrors;
  });

  async function show(draft: Draft): Promise<void> {
    const written = writeEntry(draft);
    const checked = checkEntry(fileName(draft), written, context);
    problems.show([...takenId(draft, file.neighbours), ...formProblems(checked.problems, written, draft)]);
    ways.show(draft, written);
    near.show(draft);
    people.show(draft);
    const idea = draftIdea(draft, register);
    const isTextSound = !checked.problems.some(({ field, severity }) => field === '' && severity === 'error');
    const text = checked.tree && isTextSound ? await textOf(checked.tree, document.documentElement.dataset['base'] ?? '/') : undefined;
    partOf(root, '#preview-row').replaceChildren(rowOf(idea, today));
    partOf(root, '[data-preview-page]').replaceChildren(...pageOf(idea, text, { label: contactLabel, url: contactUrl }));
  }

  if (begun.id !== undefined) partOf(document, 'h1').textContent = 'Edit an idea';
  keeper.offerAnew(form);
  await show(form.draft);
  const whole = partOf(root, '[data-form]');
  whole.inert = false;
  whole.ariaBusy = 'false';
}
