import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { checkEntry } from '../../../src/check/check-entry.ts';
import { RULES } from '../../../src/check/rules/index.ts';
import { TEMPLATE_WORDS } from '../../../src/check/rules/idea-rules.ts';
import { CONTEXT, formatProblems } from '../../support/check.ts';
import { CARE_EXAMPLES } from '../../support/rules/care.ts';
import { FORM_EXAMPLES } from '../../support/rules/form.ts';
import { SENSE_EXAMPLES } from '../../support/rules/sense.ts';

const RULE_EXAMPLES = [...FORM_EXAMPLES, ...SENSE_EXAMPLES, ...CARE_EXAMPLES];

test.each(RULE_EXAMPLES)('$rule: $reason', ({ fails, problem, passes, file }) => {
  expect(formatProblems(fails, file)).toEqual([problem]);
  expect(formatProblems(passes)).toEqual([]);
});

/** Rules whose examples are in other tests: parts of a text in markdown/*.test.ts, files in content/node-fs.test.ts. */
const ELSEWHERE = ['syntax', 'depth', 'code', 'component', 'element', 'attribute', 'file', 'size', 'encoding'];

test('every rule has an example', () => {
  const shown = new Set([...RULE_EXAMPLES.map(({ rule }) => rule), ...ELSEWHERE]);
  expect(RULES.map(({ meta }) => meta.id).filter((rule) => !shown.has(rule))).toEqual([]);
});

test('the template breaks the template rule and no other rule', async () => {
  const written = await readFile('projects/_template.mdx', 'utf8');
  expect(TEMPLATE_WORDS.filter((words) => !written.includes(words))).toEqual([]);
  const { problems } = checkEntry('my-idea.mdx', written, CONTEXT);
  expect(new Set(problems.map(({ rule }) => rule))).toEqual(new Set(['template']));
  expect(problems.length).toBeGreaterThan(10);
});
