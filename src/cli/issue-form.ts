/** `npm run issue-form`: writes the issue form, and the table of fields in the manual. Run it after a change of the fields. */
import { readFileSync, writeFileSync } from 'node:fs';
import { updateFieldTable } from '../schema/field-table.ts';
import { formatIssueForm } from '../schema/issue-form.ts';

const FORM = '.github/ISSUE_TEMPLATE/idea.yml';
const MANUAL = 'projects/README.md';

writeFileSync(FORM, formatIssueForm());
writeFileSync(MANUAL, updateFieldTable(readFileSync(MANUAL, 'utf8')));
console.log(`Wrote ${FORM} and the table of fields in ${MANUAL}.`);
