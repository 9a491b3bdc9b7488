import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

type Permissions = Readonly<Record<string, string>>;

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly if?: string;
  readonly needs?: string | readonly string[];
  readonly permissions?: Permissions;
  readonly 'timeout-minutes'?: number;
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly on: unknown;
  readonly permissions?: Permissions;
  readonly jobs: Readonly<Record<string, Job>>;
}

const workflows = globSync('.github/workflows/*.{yml,yaml}').map((file) => {
  const text = readFileSync(file, 'utf8');
  const workflow = parse(text) as Workflow;
  const events =
    typeof workflow.on === 'string' ? [workflow.on] : Array.isArray(workflow.on) ? workflow.on : Object.keys(workflow.on as object);
  const jobs = Object.values(workflow.jobs);
  return { file, text, workflow, events, jobs, steps: jobs.flatMap(({ steps }) => steps), forPulls: events.includes('pull_request') };
});

/** Whether `job` or one that it waits for says that it does not run for a pull request. */
function staysAway({ jobs }: Workflow, job: Job): boolean {
  if (job.if?.includes("github.event_name != 'pull_request'")) return true;
  return [job.needs ?? []].flat().some((name) => jobs[name] !== undefined && staysAway({ jobs, on: undefined }, jobs[name]));
}

const mayWrite = ({ permissions = {} }: Job): boolean => Object.values(permissions).includes('write');

test('there are workflows to look at', () => {
  expect(workflows.map(({ file }) => file).sort()).toEqual(
    expect.arrayContaining(['.github/workflows/ideas.yml', '.github/workflows/site.yml']),
  );
});

test.each(workflows)('$file uses actions by the hash of a commit, whose code nobody can change', ({ steps }) => {
  const uses = steps.flatMap((step) => step.uses ?? []);
  expect(uses.filter((action) => !/^[\w-]+\/[\w./-]+@[0-9a-f]{40}$/.test(action))).toEqual([]);
});

test('an action has the same hash wherever it is used, so that none is forgotten when it is renewed', () => {
  const uses = new Set(workflows.flatMap(({ steps }) => steps.flatMap((step) => step.uses ?? [])));
  expect(uses.size).toBe(new Set([...uses].map((action) => action.split('@')[0])).size);
});

test.each(workflows)('$file lends what outsiders send no rights: it does not run in the name of the repository', ({ events }) => {
  expect(events.filter((event) => /^(pull_request_target|workflow_run|issue_comment|issues)$/.test(event))).toEqual([]);
});

test.each(workflows)('$file may only read, and a job that may write says so itself', ({ workflow }) => {
  expect(workflow.permissions).toEqual({ contents: 'read' });
});

test.each(workflows.filter(({ forPulls }) => forPulls))(
  '$file knows no secrets and writes nothing for a pull request',
  ({ text, workflow, jobs }) => {
    expect(text).not.toMatch(/\bsecrets\b\s*[.[]|inherit/);
    expect(jobs.filter((job) => mayWrite(job) && !staysAway(workflow, job))).toEqual([]);
  },
);

test.each(workflows)('$file puts no expression into a script, where a title or a branch could be a command', ({ steps }) => {
  expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([]);
});

test.each(workflows)('$file leaves no token in a checkout', ({ steps }) => {
  const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
  expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
});

test.each(workflows)('no job of $file runs without end', ({ jobs }) => {
  expect(jobs.filter((job) => job['timeout-minutes'] === undefined)).toEqual([]);
});
