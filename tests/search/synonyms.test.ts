import { expect, test } from 'vitest';
import { tokenizeQuery } from '../../src/search/tokenize.ts';
import { getSynonyms } from '../../src/search/synonyms.ts';

test.each([
  { word: 'js', others: [['javascript']], reason: 'an abbreviation has its full name' },
  { word: 'javascript', others: [['js']], reason: 'a full name has its abbreviation' },
  { word: 'k8s', others: [['kubernetes']], reason: 'an abbreviation with the number of omitted letters' },
  { word: 'ml', others: [['machine', 'learning']], reason: 'a phrase is a list of words' },
  { word: 'fs', others: [['filesystem'], ['file', 'system']], reason: 'a word with several synonyms' },
  { word: 'net', others: [['network'], ['networking']], reason: 'a prefix that is also a word' },
  { word: '.net', others: [['dotnet']], reason: 'a name with a dot is not the word without it' },
  { word: 'c++', others: [['cpp'], ['cplusplus']], reason: 'a name with plus signs' },
  { word: 'unikernel', others: [], reason: 'a word without synonyms' },
  { word: 'constructor', others: [], reason: 'the name of a property of every JavaScript object' },
])('$word: $reason', ({ word, others }) => {
  expect(getSynonyms(word)).toEqual(others);
});

test('every synonym is in the form that the index stores', () => {
  const words = ['js', 'ml', 'fs', 'net', 'db', 'ui', 'i18n', 'c++', 'c#', '.net', 'postgres', 'docs'].flatMap((word) =>
    getSynonyms(word).flat(),
  );
  expect(words.filter((word) => tokenizeQuery(word).join() !== word)).toEqual([]);
});
