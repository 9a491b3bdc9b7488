import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toSkill } from '../../src/domain/skills.ts';

test.each([
  { input: 'OCaml', expected: { value: 'ocaml', label: 'OCaml' }, reason: 'the usual spelling stays' },
  { input: ' OCAML ', expected: { value: 'ocaml', label: 'OCaml' }, reason: 'any case becomes the usual one' },
  { input: 'OCaml language', expected: { value: 'ocaml', label: 'OCaml' }, reason: 'an alias of two words' },
  { input: 'golang', expected: { value: 'go', label: 'Go' }, reason: 'golang is Go' },
  { input: 'js', expected: { value: 'javascript', label: 'JavaScript' }, reason: 'js is JavaScript' },
  { input: 'ECMAScript', expected: { value: 'javascript', label: 'JavaScript' }, reason: 'and so is ECMAScript' },
  { input: 'TS', expected: { value: 'typescript', label: 'TypeScript' }, reason: 'ts is TypeScript' },
  { input: 'python3', expected: { value: 'python', label: 'Python' }, reason: 'a version is no skill of its own' },
  { input: 'k8s', expected: { value: 'kubernetes', label: 'Kubernetes' }, reason: 'a numeronym is spelt out' },
  { input: 'CI', expected: { value: 'continuous-integration', label: 'Continuous integration' }, reason: 'an acronym is spelt out' },
  { input: 'docs', expected: { value: 'technical-writing', label: 'Technical writing' }, reason: 'docs are written' },
  { input: 'Mirage OS', expected: { value: 'mirageos', label: 'MirageOS' }, reason: 'a space too many' },
  { input: 'TCPIP', expected: { value: 'tcp-ip', label: 'TCP/IP' }, reason: 'a stroke too few' },
  { input: 'tcp', expected: { value: 'tcp-ip', label: 'TCP/IP' }, reason: 'the half stands for the whole' },
  { input: 'HTTP/1.1', expected: { value: 'http', label: 'HTTP' }, reason: 'a version of a protocol' },
  { input: 'C', expected: { value: 'c', label: 'C' }, reason: 'C is C' },
  { input: 'c++', expected: { value: 'cpp', label: 'C++' }, reason: 'C++ is not C' },
  { input: 'CPP', expected: { value: 'cpp', label: 'C++' }, reason: 'however it is written' },
  { input: 'C#', expected: { value: 'csharp', label: 'C#' }, reason: 'C# is neither, and an open word' },
  { input: ' Zig ', expected: { value: 'zig', label: 'Zig' }, reason: 'an open word keeps its spelling without the spaces' },
  { input: 'Embedded Linux', expected: { value: 'embedded-linux', label: 'Embedded Linux' }, reason: 'and its words' },
])('$reason', ({ input, expected }) => {
  expect(toSkill(input)).toEqual(expected);
});

test('the skill of a skill’s label is that skill', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('golang', 'cpp', 'tcp', 'docs')), (name) => {
      expect(toSkill(toSkill(name).label)).toEqual(toSkill(name));
    }),
  );
});
