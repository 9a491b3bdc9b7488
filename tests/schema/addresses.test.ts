import { expect, test } from 'vitest';
import { contactAddress, describeFieldType, fieldTypeAt, webAddress } from '../../src/schema/field-types.ts';

test.each([
  { input: 'https://example.org', web: true, contact: true, reason: 'https is accepted' },
  { input: 'http://example.org/a?b#c', web: true, contact: true, reason: 'http is accepted' },
  { input: 'mailto:ada@example.org', web: false, contact: true, reason: 'mailto is accepted only for contacts' },
  { input: 'javascript:alert(1)', web: false, contact: false, reason: 'a script is rejected' },
  { input: 'JavaScript:alert(1)', web: false, contact: false, reason: 'a script is rejected in any case' },
  { input: ' javascript:alert(1)', web: false, contact: false, reason: 'a script after a space is rejected' },
  { input: 'java\nscript:alert(1)', web: false, contact: false, reason: 'a script over two lines is rejected' },
  { input: 'data:text/html,x', web: false, contact: false, reason: 'a data: address is rejected' },
  { input: 'ftp://example.org', web: false, contact: false, reason: 'ftp is rejected, because browsers do not open it' },
  { input: 'xhttps://example.org', web: false, contact: false, reason: 'a scheme that only ends with https is rejected' },
  { input: '//example.org', web: false, contact: false, reason: 'an address that starts with // is rejected' },
  { input: 'example.org', web: false, contact: false, reason: 'a host name without a scheme is rejected' },
  { input: 'https://', web: false, contact: false, reason: 'a scheme without a host name is rejected' },
])('$reason', ({ input, web, contact }) => {
  expect([webAddress().safeParse(input).success, contactAddress().safeParse(input).success]).toEqual([web, contact]);
});

test.each([
  { schema: webAddress(), expected: 'Write a full address that begins with https://.', reason: 'the hint for a web address' },
  { schema: contactAddress(), expected: 'Write https://… or mailto:name@example.org.', reason: 'the hint for a contact' },
  {
    schema: contactAddress().optional().describe('Where to write.'),
    expected: 'Write https://… or mailto:name@example.org.',
    reason: 'the hint for an optional contact',
  },
])('$reason', ({ schema, expected }) => {
  const type = fieldTypeAt(schema);
  expect(type && describeFieldType(type)).toBe(expected);
});
