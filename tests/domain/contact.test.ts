import { expect, test } from 'vitest';
import { getContact } from '../../src/domain/contact.ts';

const LIST = { label: 'the mailing list', url: 'mailto:list@example.org' };
const FORUM = { label: 'the forum', url: 'https://forum.example.org/' };

test.each([
  {
    input: { contact: undefined, organisation: FORUM },
    expected: FORUM,
    reason: 'an idea without a contact has the contact of the organisation',
  },
  {
    input: { contact: undefined, organisation: LIST },
    expected: { label: 'the mailing list', url: 'mailto:list@example.org?subject=A%20router%20%26%20more' },
    reason: 'an e-mail link to the organisation has the escaped title as subject',
  },
  {
    input: { contact: 'mailto:ada@example.org', organisation: FORUM },
    expected: { label: 'ada@example.org', url: 'mailto:ada@example.org?subject=A%20router%20%26%20more' },
    reason: 'the contact of the idea is preferred, and is shown without mailto:',
  },
  {
    input: { contact: 'mailto:ada@example.org?subject=Hello', organisation: FORUM },
    expected: { url: 'mailto:ada@example.org?subject=Hello' },
    reason: 'an e-mail link that has a subject keeps it',
  },
  {
    input: { contact: 'MAILTO:ada@example.org', organisation: FORUM },
    expected: { label: 'ada@example.org', url: 'MAILTO:ada@example.org?subject=A%20router%20%26%20more' },
    reason: 'a scheme in upper case is accepted',
  },
  {
    input: { contact: 'https://chat.example.org/room', organisation: LIST },
    expected: { label: 'chat.example.org/room', url: 'https://chat.example.org/room' },
    reason: 'a web address is shown without https:// and gets no subject',
  },
  {
    input: { contact: 'http://chat.example.org', organisation: LIST },
    expected: { label: 'chat.example.org', url: 'http://chat.example.org' },
    reason: 'a web address is shown without http:// and gets no subject',
  },
])('$reason', ({ input: { contact, organisation }, expected }) => {
  expect(getContact({ contact, title: 'A router & more' }, organisation)).toMatchObject(expected);
});
