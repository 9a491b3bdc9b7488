/** Writes the form by which an idea is proposed as an issue: `npm run issue-form`, after the schema or the template changed. */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseFrontMatter } from '../check/front-matter/front-matter.ts';
import { formatIssueForm } from '../schema/issue-form.ts';

const TEMPLATE = 'projects/_template.mdx';
const FORM = '.github/ISSUE_TEMPLATE/idea.yml';

const { data } = parseFrontMatter(readFileSync(TEMPLATE, 'utf8'));
writeFileSync(FORM, formatIssueForm({ ...(data as object) }));
process.stdout.write(`Wrote ${FORM}.\n`);
