import { expect, test } from 'vitest';
import { contactAddress, describeFieldType, fieldTypeAt, webAddress } from '../../src/schema/field-types.ts';

test.each([
  { input: 'https://example.org', web: true, contact: true, reason: 'https is welcome' },
  { input: 'http://example.org/a?b#c', web: true, contact: true, reason: 'http too, for pages that never got better' },
  { input: 'mailto:ada@example.org', web: false, contact: true, reason: 'mail is for contacts only' },
  { input: 'javascript:alert(1)', web: false, contact: false, reason: 'no click runs a script' },
  { input: 'JavaScript:alert(1)', web: false, contact: false, reason: 'in whatever case' },
  { input: ' javascript:alert(1)', web: false, contact: false, reason: 'or behind a space' },
  { input: 'java\nscript:alert(1)', web: false, contact: false, reason: 'or over two lines' },
  { input: 'data:text/html,x', web: false, contact: false, reason: 'no page inside an address' },
  { input: 'ftp://example.org', web: false, contact: false, reason: 'nothing a browser no longer opens' },
  { input: 'xhttps://example.org', web: false, contact: false, reason: 'nothing that only ends like https' },
  { input: '//example.org', web: false, contact: false, reason: 'no address without its beginning' },
  { input: 'example.org', web: false, contact: false, reason: 'no bare name' },
  { input: 'https://', web: false, contact: false, reason: 'no beginning without an address' },
])('$reason', ({ input, web, contact }) => {
  expect([webAddress().safeParse(input).success, contactAddress().safeParse(input).success]).toEqual([web, contact]);
});

test.each([
  { schema: webAddress(), expected: 'Write a full address that begins with https://.', reason: 'a web address says how it begins' },
  { schema: contactAddress(), expected: 'Write https://… or mailto:name@example.org.', reason: 'a contact names both forms' },
  {
    schema: contactAddress().optional().describe('Where to write.'),
    expected: 'Write https://… or mailto:name@example.org.',
    reason: 'an optional field too',
  },
])('$reason', ({ schema, expected }) => {
  const type = fieldTypeAt(schema);
  expect(type && describeFieldType(type)).toBe(expected);
});
