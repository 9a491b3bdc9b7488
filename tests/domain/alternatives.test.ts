import { expect, test } from 'vitest';
import { availableAlternatives } from '../../src/domain/related.ts';
import { STATUSES } from '../../src/domain/vocabulary.ts';
import { anIdea } from '../support/ideas.ts';

const near = (id: string, status: (typeof STATUSES)[number]['value'] = 'open') => ({
  idea: anIdea(id, { status }),
  sharedLabels: [],
  sharedWords: [],
});

test('only available ideas are alternatives', () => {
  expect(availableAlternatives(STATUSES.map(({ value }) => near(value, value))).map(({ id }) => id)).toEqual(['open', 'discussion']);
});

test('the three most similar ideas come first, with only the data that a page shows', () => {
  expect(availableAlternatives(['a', 'b', 'c', 'd'].map((id) => near(id)))).toEqual(
    ['a', 'b', 'c'].map((id) => ({ id, title: 'A small idea' })),
  );
});
