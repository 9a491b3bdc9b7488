import { expect, test } from 'vitest';
import { isSafeLink, isSitePath } from '../../../src/domain/text/url.ts';

test.each([
  { input: 'https://example.org/a?b#c', expected: true, reason: 'an https link' },
  { input: 'HTTP://example.org', expected: true, reason: 'an http link' },
  { input: 'mailto:list@example.org', expected: true, reason: 'an e-mail link' },
  { input: '/about/', expected: true, reason: 'a page of this site' },
  { input: '#contact', expected: true, reason: 'an anchor on the page' },
  { input: 'javascript:alert(1)', expected: false, reason: 'a script' },
  { input: 'JaVaScRiPt:alert(1)', expected: false, reason: 'a script in mixed case' },
  { input: 'java\tscript:alert(1)', expected: false, reason: 'a script with a tab, which browsers remove' },
  { input: '\u0001javascript:alert(1)', expected: false, reason: 'a script after a control character' },
  { input: 'data:text/html,<script>', expected: false, reason: 'a page in a data URL' },
  { input: 'vbscript:x', expected: false, reason: 'a VBScript' },
  { input: '//example.org', expected: false, reason: 'another site without a scheme' },
  { input: '/\\example.org', expected: false, reason: 'another site through a backslash' },
  { input: '/\t/example.org', expected: false, reason: 'another site through a tab' },
  { input: 'https:///example.org', expected: false, reason: 'a web address without a host' },
  { input: 'about/', expected: false, reason: 'a relative path' },
  { input: '/caf%C3%A9/', expected: true, reason: 'a path with an encoded letter' },
  { input: '/100%/', expected: false, reason: 'a percent sign that is not part of an escape' },
  { input: '/%E0%A4%A', expected: false, reason: 'an incomplete encoded letter' },
  { input: '', expected: false, reason: 'an empty address' },
])('$reason is safe: $expected', ({ input, expected }) => {
  expect(isSafeLink(input)).toBe(expected);
});

test('a path of this site begins with one slash', () => {
  expect(['/', '/a', '//a', 'a', '#a', 'https://example.org/'].filter(isSitePath)).toEqual(['/', '/a']);
});
