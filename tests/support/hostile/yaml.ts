import { entryFile } from '../check.ts';

const laughs = [...'bcdefghij'].map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[index]}`).join(', ')}]`);
const plus = (lines: string): string => entryFile().replace('---\n\n', `${lines}\n---\n\n`);
const skill = (row: string): string => entryFile().replace('  - name: OCaml', `  - ${row}`);

/** Front matter that expands without limit, calls code or changes objects that it must not change. */
export const YAML_FILES: readonly string[] = [
  plus(['laughs: &a [x, x, x]', ...laughs].join('\n')),
  plus('requirements: &a words\ncontact: *a'),
  plus('<<: { status: retired }'),
  plus('x: &x { status: retired }\n<<: *x'),
  plus('a: &a\n  b: *a'),
  plus('__proto__: { polluted: true }'),
  plus('constructor: { prototype: { polluted: true } }'),
  plus('toString: x'),
  plus('origin: { __proto__: { polluted: true }, note: Words. }'),
  plus('origin: { note: Words., constructor: { prototype: { polluted: true } } }'),
  skill('{ __proto__: { name: OCaml } }'),
  skill('!!js/function "function () { TRACE }"'),
  plus('requirements: !!js/regexp /x/'),
  plus('requirements: !!python/object/apply:os.system ["touch x"]'),
  plus('requirements: !!binary aGVsbG8='),
  plus('requirements: !include /etc/passwd'),
  plus('? { complex: key }\n: value'),
  plus('? [status]\n: retired'),
  plus('status: retired'),
  plus('...\nrequirements: after the end'),
  '---\n%YAML 1.1\n--- \ntitle: x\n---\n',
  plus(`deep: ${'['.repeat(2000)}`),
  plus(`deep: ${'{ a: '.repeat(2000)}`),
  plus(Array.from({ length: 1500 }, (_, depth) => `${' '.repeat(depth)}d:`).join('\n')),
  plus('stretchGoals: [0x7fffffffffffffffffffffffff, .inf, -.inf, .nan]'),
  plus(`requirements: ${'9'.repeat(5000)}`),
  plus('requirements: "\\u0000\\u001b[2J"').replace('requirements: "', 'requirement: "'),
  plus('true: x\nnull: y\n1: z'),
  entryFile({ mentors: ['__proto__'] }),
  entryFile({ programmes: ['../../etc/passwd'] }),
  entryFile({ repositories: ['javascript:alert(1)'] }),
  entryFile({ contact: 'data:text/html,x' }),
  entryFile({ references: [{ title: 'A link', url: 'vbscript:x', type: 'post' }] }),
  entryFile({ history: [{ year: 2015, outcome: 'A library.', links: ['file:///etc/passwd'] }] }),
  entryFile({ previousIds: ['../../index'] }),
  entryFile({ previousIds: ['a/b'] }),
  entryFile({ previousIds: ['..'] }),
  entryFile({ previousIds: ['<img src=x>'] }),
];
