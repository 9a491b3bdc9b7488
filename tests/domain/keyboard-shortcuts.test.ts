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
  { press: { key: '/' }, place: 'page', action: 'search', reason: 'the slash searches from anywhere' },
  { press: { key: '/' }, place: 'list', action: 'search', reason: 'and from the list' },
  { press: { key: '/' }, place: 'box', action: undefined, reason: 'a slash in the box is a slash' },
  { press: { key: 's' }, place: 'field', action: undefined, reason: 'a letter in a field is a letter' },
  { press: { key: 'j' }, place: 'box', action: undefined, reason: 'and in the box' },
  { press: { key: 'j' }, place: 'page', action: 'next', reason: 'a letter enters the list from anywhere' },
  { press: { key: 'k' }, place: 'list', action: 'previous', reason: 'and goes back in it' },
  { press: { key: 'ArrowDown' }, place: 'box', action: 'next', reason: 'an arrow leads from the box to what was found' },
  { press: { key: 'ArrowUp' }, place: 'list', action: 'previous', reason: 'and through it' },
  { press: { key: 'ArrowDown' }, place: 'page', action: undefined, reason: 'elsewhere an arrow scrolls, as it always does' },
  { press: { key: 'ArrowDown' }, place: 'field', action: undefined, reason: 'in a field of choices it chooses' },
  { press: { key: '?' }, place: 'page', action: 'help', reason: 'the question mark asks for help' },
  { press: { key: 's' }, place: 'list', action: 'star', reason: 'a row can be starred' },
  { press: { key: 's', ctrlKey: true }, place: 'page', action: undefined, reason: 'Ctrl and S saves the page' },
  { press: { key: 'k', metaKey: true }, place: 'page', action: undefined, reason: 'a system’s own shortcut is left alone' },
  { press: { key: 'ArrowUp', altKey: true }, place: 'list', action: undefined, reason: 'and so are arrows with Alt' },
  { press: { key: 's' }, place: 'list', hasLetters: false, action: undefined, reason: 'who dictates has turned letters off' },
  { press: { key: '?' }, place: 'page', hasLetters: false, action: undefined, reason: 'and signs' },
  { press: { key: 'ArrowDown' }, place: 'list', hasLetters: false, action: 'next', reason: 'arrows write nothing and stay' },
  { press: { key: 'Enter' }, place: 'list', action: undefined, reason: 'a link is opened by the browser' },
  { press: { key: 'Dead' }, place: 'page', action: undefined, reason: 'half a letter is none' },
])('$press.key at $place: $reason', ({ press, place, hasLetters = true, action }) => {
  expect(findShortcutAction({ ...PLAIN, ...press }, place, hasLetters)).toBe(action);
});

test('no key means two things, and every shortcut has words of its own', () => {
  const keys = SHORTCUTS.flatMap(({ keys }) => keys.map(({ key }) => key));
  expect(new Set(keys).size).toBe(keys.length);
  expect(new Set(SHORTCUTS.map(({ action }) => SHORTCUT_DESCRIPTIONS[action])).size).toBe(SHORTCUTS.length);
});

test.each([
  { json: true, expected: true, reason: 'wanted' },
  { json: false, expected: false, reason: 'not wanted' },
  { json: 'false', expected: undefined, reason: 'a word is no choice' },
  { json: null, expected: undefined, reason: 'nothing is none' },
])('$json: $reason', ({ json, expected }) => {
  expect(parseLetterKeys(json)).toBe(expected);
});
