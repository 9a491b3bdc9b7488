import { expect, test } from 'vitest';
import { getIntroductionParts } from '../../src/domain/idea-sections.ts';
import { KINDS } from '../../src/domain/vocabulary.ts';

test.each([
  { kinds: ['starter'] as const, expected: ['first-week', 'text'], reason: 'a starter idea shows the first week before the text' },
  {
    kinds: [undefined, ...KINDS.map(({ value }) => value).filter((value) => value !== 'starter')],
    expected: ['text', 'first-week'],
    reason: 'every other idea shows the text before the first week',
  },
])('$reason', ({ kinds, expected }) => {
  for (const kind of kinds) expect(getIntroductionParts({ kind })).toEqual(expected);
});
