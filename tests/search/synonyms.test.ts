import { expect, test } from 'vitest';
import { tokenizeQuery } from '../../src/search/tokenize.ts';
import { getSynonyms } from '../../src/search/synonyms.ts';

test.each([
  { word: 'js', others: [['javascript']], reason: 'a short name' },
  { word: 'javascript', others: [['js']], reason: 'and the way back' },
  { word: 'k8s', others: [['kubernetes']], reason: 'letters counted' },
  { word: 'ml', others: [['machine', 'learning']], reason: 'a phrase, word by word' },
  { word: 'fs', others: [['filesystem'], ['file', 'system']], reason: 'several names' },
  { word: 'net', others: [['network'], ['networking']], reason: 'a beginning that is a word of its own' },
  { word: '.net', others: [['dotnet']], reason: 'which is not the one with a dot' },
  { word: 'c++', others: [['cpp'], ['cplusplus']], reason: 'signs' },
  { word: 'unikernel', others: [], reason: 'most words have none' },
  { word: 'constructor', others: [], reason: 'the table is no object with a past' },
])('$word: $reason', ({ word, others }) => {
  expect(getSynonyms(word)).toEqual(others);
});

test('every synonym is in the form that the index stores', () => {
  const words = ['js', 'ml', 'fs', 'net', 'db', 'ui', 'i18n', 'c++', 'c#', '.net', 'postgres', 'docs'].flatMap((word) =>
    getSynonyms(word).flat(),
  );
  expect(words.filter((word) => tokenizeQuery(word).join() !== word)).toEqual([]);
});
