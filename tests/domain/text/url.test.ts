import { expect, test } from 'vitest';
import { isSafeLink, isSitePath } from '../../../src/domain/text/url.ts';

test.each([
  { input: 'https://example.org/a?b#c', expected: true, reason: 'the web' },
  { input: 'HTTP://example.org', expected: true, reason: 'pages that never got https' },
  { input: 'mailto:list@example.org', expected: true, reason: 'mail' },
  { input: '/about/', expected: true, reason: 'a page of this site' },
  { input: '#contact', expected: true, reason: 'a place on the page' },
  { input: 'javascript:alert(1)', expected: false, reason: 'code' },
  { input: 'JaVaScRiPt:alert(1)', expected: false, reason: 'code in other letters' },
  { input: 'java\tscript:alert(1)', expected: false, reason: 'code behind a tab that browsers leave out' },
  { input: '\u0001javascript:alert(1)', expected: false, reason: 'code behind a control character' },
  { input: 'data:text/html,<script>', expected: false, reason: 'a page of its own making' },
  { input: 'vbscript:x', expected: false, reason: 'code of long ago' },
  { input: '//example.org', expected: false, reason: 'another site without a scheme' },
  { input: '/\\example.org', expected: false, reason: 'another site by way of a backslash' },
  { input: '/\t/example.org', expected: false, reason: 'another site by way of a tab' },
  { input: 'https:///example.org', expected: false, reason: 'no host' },
  { input: 'about/', expected: false, reason: 'it would depend on where the page stands' },
  { input: '/caf%C3%A9/', expected: true, reason: 'an encoded letter' },
  { input: '/100%/', expected: false, reason: 'a percent sign that encodes nothing' },
  { input: '/%E0%A4%A', expected: false, reason: 'half a letter' },
  { input: '', expected: false, reason: 'nothing' },
])('$reason', ({ input, expected }) => {
  expect(isSafeLink(input)).toBe(expected);
});

test('a path of this site begins with one slash', () => {
  expect(['/', '/a', '//a', 'a', '#a', 'https://example.org/'].filter(isSitePath)).toEqual(['/', '/a']);
});
