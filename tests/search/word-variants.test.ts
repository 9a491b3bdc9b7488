import { expect, test } from 'vitest';
import { toAmericanSpelling } from '../../src/search/word-variants.ts';

test.each([
  { british: 'optimising', american: 'optimizing', reason: '-ising' },
  { british: 'visualiser', american: 'visualizer', reason: '-iser' },
  { british: 'normalisation', american: 'normalization', reason: '-isation' },
  { british: 'customise', american: 'customize', reason: '-ise' },
  { british: 'analyser', american: 'analyzer', reason: '-yser' },
  { british: 'colour', american: 'color', reason: '-our' },
  { british: 'behavioural', american: 'behavioral', reason: '-our inside a word' },
  { british: 'centre', american: 'center', reason: '-re' },
  { british: 'catalogue', american: 'catalog', reason: '-ogue' },
  { british: 'modelling', american: 'modeling', reason: 'a doubled l' },
  { british: 'licence', american: 'license', reason: '-ence' },
  { british: 'programmes', american: 'programs', reason: '-amme' },
  { british: 'grey', american: 'gray', reason: 'a single word' },
])('$british becomes $american: $reason', ({ british, american }) => {
  expect(toAmericanSpelling(british)).toBe(american);
  expect(toAmericanSpelling(american)).toBe(american);
});

test.each(['exercise', 'enterprise', 'precise', 'noise', 'raised', 'otherwise', 'four', 'tour', 'hour', 'analysis', 'calling', 'science'])(
  '%s has the same spelling in British and American English',
  (word) => {
    expect(toAmericanSpelling(word)).toBe(word);
  },
);
