import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toSkill } from '../../src/domain/skills.ts';

test.each([
  { input: 'OCaml', expected: { value: 'ocaml', label: 'OCaml' }, reason: 'the usual spelling is kept' },
  { input: ' OCAML ', expected: { value: 'ocaml', label: 'OCaml' }, reason: 'upper case and outer spaces become the usual spelling' },
  { input: 'OCaml language', expected: { value: 'ocaml', label: 'OCaml' }, reason: 'an alias of two words' },
  { input: 'golang', expected: { value: 'go', label: 'Go' }, reason: 'golang is Go' },
  { input: 'js', expected: { value: 'javascript', label: 'JavaScript' }, reason: 'js is JavaScript' },
  { input: 'ECMAScript', expected: { value: 'javascript', label: 'JavaScript' }, reason: 'ECMAScript is JavaScript' },
  { input: 'TS', expected: { value: 'typescript', label: 'TypeScript' }, reason: 'ts is TypeScript' },
  { input: 'python3', expected: { value: 'python', label: 'Python' }, reason: 'a version number does not make another skill' },
  { input: 'k8s', expected: { value: 'kubernetes', label: 'Kubernetes' }, reason: 'an abbreviation with a digit becomes the full name' },
  {
    input: 'CI',
    expected: { value: 'continuous-integration', label: 'Continuous integration' },
    reason: 'an abbreviation becomes the full name',
  },
  { input: 'docs', expected: { value: 'technical-writing', label: 'Technical writing' }, reason: 'docs is Technical writing' },
  { input: 'Mirage OS', expected: { value: 'mirageos', label: 'MirageOS' }, reason: 'an extra space is removed' },
  { input: 'TCPIP', expected: { value: 'tcp-ip', label: 'TCP/IP' }, reason: 'a missing slash is added' },
  { input: 'tcp', expected: { value: 'tcp-ip', label: 'TCP/IP' }, reason: 'a part of a name is an alias of the full name' },
  { input: 'HTTP/1.1', expected: { value: 'http', label: 'HTTP' }, reason: 'a protocol version does not make another skill' },
  { input: 'C', expected: { value: 'c', label: 'C' }, reason: 'a name of one letter' },
  { input: 'c++', expected: { value: 'cpp', label: 'C++' }, reason: 'C++ is not C' },
  { input: 'CPP', expected: { value: 'cpp', label: 'C++' }, reason: 'CPP is C++' },
  { input: 'C#', expected: { value: 'csharp', label: 'C#' }, reason: 'C# is neither C nor C++' },
  { input: ' Zig ', expected: { value: 'zig', label: 'Zig' }, reason: 'an unknown skill keeps its spelling, without outer spaces' },
  {
    input: 'Embedded Linux',
    expected: { value: 'embedded-linux', label: 'Embedded Linux' },
    reason: 'an unknown skill of two words keeps both words',
  },
])('$reason', ({ input, expected }) => {
  expect(toSkill(input)).toEqual(expected);
});

test('the label of a skill is read as the same skill', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('golang', 'cpp', 'tcp', 'docs')), (name) => {
      expect(toSkill(toSkill(name).label)).toEqual(toSkill(name));
    }),
  );
});
