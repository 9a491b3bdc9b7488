/** Writes the form by which an idea is proposed as an issue: `npm run issue-form`, after the schema or the template changed. */
import { readFileSync, writeFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { parseFrontMatter } from '../authoring/front-matter.ts';
import { issueForm } from '../authoring/issue-form.ts';

const TEMPLATE = 'projects/_template.mdx';
const FORM = '.github/ISSUE_TEMPLATE/idea.yml';

const form = issueForm(parseFrontMatter(readFileSync(TEMPLATE, 'utf8')));
// Hosts read YAML 1.1, where a day without quotes is no text.
const text = stringify(form, { singleQuote: true, lineWidth: 0, version: '1.1' });
writeFileSync(FORM, `# Made from the schema by \`npm run issue-form\`: change it there.\n${text}`);
process.stdout.write(`Wrote ${FORM}.\n`);
