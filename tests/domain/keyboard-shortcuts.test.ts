import { expect, test } from 'vitest';
import {
  findShortcutAction,
  parseLetterKeys,
  SHORTCUT_DESCRIPTIONS,
  SHORTCUTS,
  type KeyPress,
  type FocusArea,
  type ShortcutAction,
} from '../../src/domain/keyboard-shortcuts.ts';

const PLAIN: KeyPress = { key: '', ctrlKey: false, metaKey: false, altKey: false };

test.each<{ press: Partial<KeyPress>; place: FocusArea; hasLetters?: boolean; action: ShortcutAction | undefined; reason: string }>([
  { press: { key: '/' }, place: 'page', action: 'search', reason: 'the slash moves to the search box from anywhere' },
  { press: { key: '/' }, place: 'list', action: 'search', reason: 'the slash also moves to the search box from the list' },
  { press: { key: '/' }, place: 'box', action: undefined, reason: 'a slash in the search box is text' },
  { press: { key: 's' }, place: 'field', action: undefined, reason: 'a letter in a field is text' },
  { press: { key: 'j' }, place: 'box', action: undefined, reason: 'a letter in the search box is text' },
  { press: { key: 'j' }, place: 'page', action: 'next', reason: 'a letter moves to the list from anywhere' },
  { press: { key: 'k' }, place: 'list', action: 'previous', reason: 'a letter moves back in the list' },
  { press: { key: 'ArrowDown' }, place: 'box', action: 'next', reason: 'an arrow moves from the search box to the results' },
  { press: { key: 'ArrowUp' }, place: 'list', action: 'previous', reason: 'an arrow moves through the list' },
  {
    press: { key: 'ArrowDown' },
    place: 'page',
    action: undefined,
    reason: 'an arrow outside the list and the search box scrolls the page',
  },
  { press: { key: 'ArrowDown' }, place: 'field', action: undefined, reason: 'an arrow in a select chooses an option' },
  { press: { key: '?' }, place: 'page', action: 'help', reason: 'the question mark opens the help' },
  { press: { key: 's' }, place: 'list', action: 'star', reason: 'a letter adds the row to the shortlist' },
  { press: { key: 's', ctrlKey: true }, place: 'page', action: undefined, reason: 'Ctrl+S is not a shortcut: the browser saves the page' },
  { press: { key: 'k', metaKey: true }, place: 'page', action: undefined, reason: 'a key with Cmd is left to the system' },
  { press: { key: 'ArrowUp', altKey: true }, place: 'list', action: undefined, reason: 'an arrow with Alt is left to the browser' },
  { press: { key: 's' }, place: 'list', hasLetters: false, action: undefined, reason: 'letter keys are switched off' },
  {
    press: { key: '?' },
    place: 'page',
    hasLetters: false,
    action: undefined,
    reason: 'the question mark is switched off with the letter keys',
  },
  {
    press: { key: 'ArrowDown' },
    place: 'list',
    hasLetters: false,
    action: 'next',
    reason: 'arrow keys stay on when letter keys are switched off',
  },
  { press: { key: 'Enter' }, place: 'list', action: undefined, reason: 'Enter is not handled here: the browser opens the link' },
  { press: { key: 'Dead' }, place: 'page', action: undefined, reason: 'a dead key is not a shortcut' },
])('$press.key at $place: $reason', ({ press, place, hasLetters = true, action }) => {
  expect(findShortcutAction({ ...PLAIN, ...press }, place, hasLetters)).toBe(action);
});

test('no key has two meanings, and every shortcut has its own description', () => {
  const keys = SHORTCUTS.flatMap(({ keys }) => keys.map(({ key }) => key));
  expect(new Set(keys).size).toBe(keys.length);
  expect(new Set(SHORTCUTS.map(({ action }) => SHORTCUT_DESCRIPTIONS[action])).size).toBe(SHORTCUTS.length);
});

test.each([
  { json: true, expected: true, reason: 'letter keys are on' },
  { json: false, expected: false, reason: 'letter keys are off' },
  { json: 'false', expected: undefined, reason: 'a string is invalid' },
  { json: null, expected: undefined, reason: 'null is invalid' },
])('$json: $reason', ({ json, expected }) => {
  expect(parseLetterKeys(json)).toBe(expected);
});
