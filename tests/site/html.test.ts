import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { builtPages } from '../support/dist.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // Astro writes `<!DOCTYPE html>` and void elements as it likes; neither is wrong.
    'doctype-style': 'off',
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // A list whose markers are styled away is no list to VoiceOver unless it says so.
    'no-redundant-role': 'off',
    // Titles are as long as their ideas' names; the site's own name comes last.
    'long-title': 'off',
  },
});

test('every page is valid HTML', async () => {
  const complaints: string[] = [];
  for (const { path, html } of await builtPages()) {
    const { results } = await validator.validateString(html, path);
    for (const { messages } of results)
      complaints.push(...messages.map(({ line, column, message, ruleId }) => `${path}:${line}:${column} ${message} (${ruleId})`));
  }
  expect(complaints).toEqual([]);
});

test('every CSS custom property that a page uses is defined on it', async () => {
  const undefinedProperties = (await builtPages()).flatMap(({ path, html }) => {
    const defined = new Set([...html.matchAll(/(--[\w-]+):/g)].map(([, name]) => name));
    const used = new Set([...html.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name));
    return [...used].filter((name) => !defined.has(name)).map((name) => `${path}: ${name}`);
  });
  expect(undefinedProperties).toEqual([]);
});
