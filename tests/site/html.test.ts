import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { readPages } from '../support/dist.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // Astro decides how it writes the doctype, void elements and attributes. All forms are valid.
    'doctype-style': 'off',
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // VoiceOver announces a list without markers only when it has role=list.
    'no-redundant-role': 'off',
    // The title of an idea may be long. The name of the site comes last.
    'long-title': 'off',
  },
});

test('every page is valid HTML', async () => {
  const errors: string[] = [];
  for (const { path, html } of await readPages()) {
    const { results } = await validator.validateString(html, path);
    for (const result of results)
      errors.push(...result.messages.map(({ line, column, message, ruleId }) => `${path}:${line}:${column} ${message} (${ruleId})`));
  }
  expect(errors).toEqual([]);
});

test('every CSS custom property that a page uses is defined on it', async () => {
  const undefinedProperties = (await readPages()).flatMap(({ path, html }) => {
    const defined = new Set([...html.matchAll(/(--[\w-]+):/g)].map(([, name]) => name));
    const used = new Set([...html.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name));
    return [...used].filter((name) => !defined.has(name)).map((name) => `${path}: ${name}`);
  });
  expect(undefinedProperties).toEqual([]);
});
