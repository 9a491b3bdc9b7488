import { expect, test } from 'vitest';
import { getIntroductionParts } from '../../src/domain/idea-sections.ts';
import { KINDS } from '../../src/domain/vocabulary.ts';

test.each([
  { kinds: ['starter'] as const, expected: ['first-week', 'text'], reason: 'whoever wants a way in is shown the first step first' },
  {
    kinds: [undefined, ...KINDS.map(({ value }) => value).filter((value) => value !== 'starter')],
    expected: ['text', 'first-week'],
    reason: 'of any other idea a student asks first what it is',
  },
])('$reason', ({ kinds, expected }) => {
  for (const kind of kinds) expect(getIntroductionParts({ kind })).toEqual(expected);
});
